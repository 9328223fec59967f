using System.Security.Cryptography;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Inspection;
using BanjarSari.SelfService.Evidence.Scanning;
using BanjarSari.SelfService.Evidence.Storage;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Takes a file that is wholly in quarantine to where it is kept, or says why not.</summary>
internal sealed class EvidenceCompletion(PopulationDbContext db, InspectionQueue queue, EvidenceInspector inspector, IVirusScan scan, Quarantine quarantine, EvidenceVault vault, ActLog log, TimeProvider clock)
{
    /// <summary>
    /// Looks into the file, keeps it and writes the act. When no scanner answers it stays as it is. Throws
    /// <see cref="EvidenceRefusedException"/>; then nothing has changed.
    /// </summary>
    public async Task CompleteAsync(EvidenceFile file, ActingPerson by, CancellationToken cancellation)
    {
        if (await queue.RunAsync(() => LookIntoAsync(file), cancellation) is not { } found)
            return;
        var (evidence, received) = found;

        // First the bytes, then the row: a crash between leaves a file without a ready row, which the sweep deletes.
        await vault.PutAsync(file, evidence.Content, cancellation);
        (file.Kind, file.ContentType, file.Size) = (evidence.Kind, evidence.ContentType, evidence.Content.Length);
        (file.Width, file.Height, file.Pages) = (evidence.Width, evidence.Height, evidence.Pages);
        (file.Sha256, file.StoredSha256) = (received, SHA256.HashData(evidence.Content));
        (file.State, file.ReadyAt) = (EvidenceStates.Ready, clock.GetUtcNow().UtcDateTime);
        var process = log.Begin(ProcessKinds.EvidenceReceived, by);
        log.Add(process, "received", nameof(EvidenceFile), file.Id, file.OwnerResidentId, changes: [new ValueChange("Sha256", null, Convert.ToHexString(received)), new ValueChange("StoredSha256", null, Convert.ToHexString(file.StoredSha256))]);
        db.Processes.Add(process);
        await db.SaveChangesAsync(cancellation);
        quarantine.Delete(file.Id);
    }

    private async Task<(InspectedEvidence Evidence, byte[] Received)?> LookIntoAsync(EvidenceFile file)
    {
        var bytes = await ReadAsync(file);
        return await scan.ScanAsync(bytes, CancellationToken.None) switch
        {
            ScanVerdict.Infected => throw EvidenceWords.Virus,
            ScanVerdict.Unavailable => null,
            _ => (await InspectAsync(bytes), SHA256.HashData(bytes)),
        };
    }

    // A thread for each photo: on threads of the pool the C library keeps a heap for every one of them that ever decoded,
    // which cost 300 MB under load.
    private Task<InspectedEvidence> InspectAsync(byte[] bytes) =>
        Task.Factory.StartNew(() => inspector.Inspect(bytes), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private async Task<byte[]> ReadAsync(EvidenceFile file)
    {
        try
        {
            return await quarantine.ReadAsync(file, CancellationToken.None);
        }
        catch (Exception damage) when (damage is CryptographicException or InvalidDataException)
        {
            // A part that the disk lost with the power; it must not stop the job that comes upon it.
            throw EvidenceWords.BrokenUpload;
        }
    }
}
