using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Evidence.Cleaning;

/// <summary>Brings rows and files together again after crashes and given-up uploads. Whatever is younger than an hour may belong to a running request.</summary>
internal sealed class EvidenceSweep(PopulationDbContext db, EvidenceFolders folders, Quarantine quarantine, TimeProvider clock)
{
    private const int Batch = 500;
    private static readonly TimeSpan Young = TimeSpan.FromHours(1);

    private DateTime Limit => clock.GetUtcNow().UtcDateTime - Young;

    /// <summary>Sweeps once.</summary>
    public async Task<SweepReport> RunOnceAsync(CancellationToken cancellation = default)
    {
        var unfinished = await GiveUpAsync(cancellation);
        var orphans = SweepFiles(folders.Incoming) + await SweepQuarantineAsync(cancellation) + await SweepKeptAsync(cancellation);
        return new SweepReport(unfinished, orphans, await MissingAsync(cancellation));
    }

    /// <summary>Uploads of which no part came for an hour.</summary>
    private async Task<int> GiveUpAsync(CancellationToken cancellation)
    {
        var limit = Limit;
        var old = await db.EvidenceFiles.Where(row => row.State == EvidenceStates.Uploading && row.CreatedAt < limit).ToListAsync(cancellation);
        var idle = old.Where(file => quarantine.Length(file.Id) < file.Size && LastWrite(folders.QuarantineOf(file.Id)) < limit).ToList();
        if (idle.Count == 0)
            return 0;
        db.EvidenceFiles.RemoveRange(idle);
        await db.SaveChangesAsync(cancellation);
        foreach (var file in idle)
            quarantine.Delete(file.Id);
        return idle.Count;
    }

    private async Task<int> SweepQuarantineAsync(CancellationToken cancellation)
    {
        var count = 0;
        foreach (var batch in Directory.EnumerateDirectories(folders.Quarantine).Where(path => LastWrite(path) < Limit).Chunk(Batch))
        {
            var needed = await NeededAsync(batch, EvidenceStates.Uploading, cancellation);
            foreach (var path in batch.Where(path => !needed.Contains(IdOf(path))))
            {
                Directory.Delete(path, recursive: true);
                count++;
            }
        }

        return count;
    }

    private async Task<int> SweepKeptAsync(CancellationToken cancellation)
    {
        var count = 0;
        foreach (var batch in Directory.EnumerateFiles(folders.Kept, "*", SearchOption.AllDirectories).Where(path => File.GetLastWriteTimeUtc(path) < Limit).Chunk(Batch))
        {
            var needed = await NeededAsync(batch, EvidenceStates.Ready, cancellation);
            foreach (var path in batch.Where(path => !needed.Contains(IdOf(path))))
            {
                File.Delete(path);
                count++;
            }
        }

        return count;
    }

    private int SweepFiles(string folder)
    {
        var old = Directory.EnumerateFiles(folder).Where(path => File.GetLastWriteTimeUtc(path) < Limit).ToList();
        old.ForEach(File.Delete);
        return old.Count;
    }

    private async Task<int> MissingAsync(CancellationToken cancellation)
    {
        var limit = Limit;
        var ids = await db.EvidenceFiles.Where(row => row.State == EvidenceStates.Ready && row.ReadyAt < limit).Select(row => row.Id).ToListAsync(cancellation);
        return ids.Count(id => !File.Exists(folders.KeptFile(id)));
    }

    private async Task<HashSet<Guid>> NeededAsync(string[] paths, string state, CancellationToken cancellation)
    {
        var ids = paths.Select(IdOf).ToList();
        return [.. await db.EvidenceFiles.Where(row => row.State == state && ids.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellation)];
    }

    private static Guid IdOf(string path) => Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? id : Guid.Empty;

    private static DateTime LastWrite(string folder) => Directory.Exists(folder) ? Directory.GetLastWriteTimeUtc(folder) : DateTime.MinValue;
}
