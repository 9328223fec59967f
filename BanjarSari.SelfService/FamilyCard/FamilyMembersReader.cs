using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Reads the rows behind the family page: members in order, and the viewer's own open reports about them.</summary>
public sealed class FamilyMembersReader(PopulationDbContext db)
{
    internal async Task<List<MemberRow>> RowsAsync(Guid familyId, CancellationToken cancellation) =>
        MemberOrder.Sort(
            await db.Residents.AsNoTracking().Where(row => row.FamilyId == familyId).Where(MemberOrder.OnCard).Select(MemberRow.Projection).ToListAsync(cancellation),
            row => row.Place);

    internal async Task<Dictionary<Guid, string>> OpenReportsAsync(Guid viewerId, CancellationToken cancellation) =>
        (await db.ChangeItems.AsNoTracking()
            .Where(item => item.SubjectResidentId != null && ChangeItemStates.Open.Contains(item.State))
            .Join(db.ChangeReports.Where(report => report.ReporterResidentId == viewerId), item => item.ReportId, report => report.Id, (item, report) => new { Subject = item.SubjectResidentId!.Value, Reference = report.Reference!, item.Id })
            .OrderBy(item => item.Id)
            .ToListAsync(cancellation))
        .GroupBy(report => report.Subject).ToDictionary(reports => reports.Key, reports => reports.Last().Reference);
}
