using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Finds what else was reported by or about the same persons.</summary>
public sealed class DeskOthers(PopulationDbContext db)
{
    private const int Most = 20;

    /// <summary>The newest other reports that the officer may see.</summary>
    public async Task<IReadOnlyList<DeskOther>> OfAsync(Guid reportId, IReadOnlyCollection<Guid> persons, OfficerContext officer, CancellationToken cancellation = default)
    {
        // Two index look-ups instead of one OR, which would read the whole table.
        var about = db.ChangeItems.Where(item => item.SubjectResidentId != null && persons.Contains(item.SubjectResidentId.Value)).Select(item => item.ReportId);
        var by = db.ChangeReports.Where(report => persons.Contains(report.ReporterResidentId)).Select(report => report.Id);
        var keys = (await about.Union(by).ToListAsync(cancellation)).Where(key => key != reportId).ToList();
        if (keys.Count == 0)
            return [];
        var rows = await db.OnDesk(officer).AsNoTracking().Include(report => report.Items).Where(report => keys.Contains(report.Id))
            .OrderByDescending(report => report.SentAt).Take(Most).ToListAsync(cancellation);
        return rows.ConvertAll(report => new DeskOther(
            report.Reference!,
            report.State,
            report.SentAt,
            string.Join(", ", report.Items.OrderBy(item => item.Ordinal).Select(item => new ChangeReportLineItem(item.Kind, item.Element, false, null).What).Distinct()),
            report.ClosedAt is null));
    }
}
