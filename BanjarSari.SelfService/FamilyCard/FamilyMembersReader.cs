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
        (await db.ChangeReports.AsNoTracking()
            .Where(report => report.ReporterResidentId == viewerId && report.SubjectResidentId != null && ChangeReportStates.Open.Contains(report.State))
            .OrderBy(report => report.Id)
            .Select(report => new { Subject = report.SubjectResidentId!.Value, report.Reference })
            .ToListAsync(cancellation))
        .GroupBy(report => report.Subject).ToDictionary(reports => reports.Key, reports => reports.Last().Reference);
}
