using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Writes the counts of the day; a second run on the same day replaces them. They are figures, not acts: they leave no process.</summary>
internal sealed class DataQualityCounting(PopulationDbContext db, VillageClock clock)
{
    private const int DecisionDays = 90;

    public async Task CountAsync(QualityTally tally, CancellationToken cancellation)
    {
        var open = await db.DataProblems.AsNoTracking().Where(row => row.SettledAt == null)
            .GroupBy(row => new { row.Kind, row.HamletId, Accepted = row.AcceptedAt != null })
            .Select(group => new { group.Key.Kind, group.Key.HamletId, group.Key.Accepted, Count = group.Count() }).ToListAsync(cancellation);
        var counts = open.SelectMany(row => row.HamletId is { } hamlet ? new[] { Guid.Empty, hamlet } : [Guid.Empty], (row, hamlet) => (Hamlet: hamlet, Row: row))
            .GroupBy(pair => (pair.Row.Kind, pair.Hamlet)).Select(group => new DataQualityCount
            {
                Day = clock.Today,
                Kind = group.Key.Kind,
                HamletId = group.Key.Hamlet,
                Open = group.Where(pair => !pair.Row.Accepted).Sum(pair => pair.Row.Count),
                Accepted = group.Where(pair => pair.Row.Accepted).Sum(pair => pair.Row.Count),
            }).ToList();
        var days = tally.Finish(await DecisionsAsync(cancellation), open.Where(row => !row.Accepted).Select(row => (row.HamletId, row.Count)));

        using var turn = await db.Gate.EnterAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var today = clock.Today;
        await db.DataQualityCounts.Where(row => row.Day == today).ExecuteDeleteAsync(cancellation);
        await db.DataQualityDays.Where(row => row.Day == today).ExecuteDeleteAsync(cancellation);
        await BulkInsert.InsertAsync(db, counts, cancellation);
        await BulkInsert.InsertAsync(db, days, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<List<(Guid? HamletId, double Hours)>> DecisionsAsync(CancellationToken cancellation)
    {
        var since = clock.UtcNow.AddDays(-DecisionDays);
        var rows = await db.ChangeReports.AsNoTracking().Where(report => report.ClosedAt > since && report.SentAt != null)
            .Join(db.Residents, report => report.ReporterResidentId, resident => resident.Id, (report, resident) => new { report.SentAt, report.ClosedAt, resident.HamletId })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.HamletId, ((DateTime)row.ClosedAt! - row.SentAt!.Value).TotalHours));
    }
}
