using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence.Cleaning;

/// <summary>
/// Removes evidence that has had its time: refused 30 days after the decision, the rest 30 days after the report closed,
/// unless it was approved at a tier that is archived. Each run is one act per reason, which is its report.
/// </summary>
internal sealed class EvidenceRetention(PopulationDbContext db, EvidenceRemoval removal, TimeProvider clock, IOptions<EvidenceOptions> options)
{
    private const int Batch = 200;
    private static readonly ActingPerson Job = ActingPerson.System("evidence-retention");

    /// <summary>Removes and returns how many files went.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellation = default)
    {
        var limit = clock.GetUtcNow().UtcDateTime.AddDays(-options.Value.KeepDays);
        var days = options.Value.KeepDays;
        var refused = db.EvidenceFiles.Where(file => db.ChangeItems.Any(item => item.Id == file.ItemId && item.State == ChangeItemStates.Refused && item.DecidedAt < limit));
        var archive = options.Value.ArchiveFromTier;
        var closed = db.EvidenceFiles.Where(file => db.ChangeItems.Any(item => item.Id == file.ItemId && (item.State != ChangeItemStates.Approved || item.Tier < archive) && db.ChangeReports.Any(report => report.Id == item.ReportId && report.ClosedAt < limit)));
        var nobodys = db.EvidenceFiles.Where(file => file.ItemId == null && file.CreatedAt < limit);
        return await RemoveAsync(refused, $"Butir ditolak lebih dari {days} hari lalu", cancellation)
            + await RemoveAsync(closed, $"Laporan selesai lebih dari {days} hari lalu", cancellation)
            + await RemoveAsync(nobodys, $"Tidak dipakai dalam laporan selama {days} hari", cancellation);
    }

    private async Task<int> RemoveAsync(IQueryable<EvidenceFile> files, string because, CancellationToken cancellation)
    {
        var count = 0;
        while (await files.Where(file => file.State == EvidenceStates.Ready).OrderBy(file => file.Id).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } batch)
        {
            await removal.RemoveAsync(batch, because, Job, cancellation);
            count += batch.Count;
        }

        return count;
    }
}
