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
        var bytes = await quarantine.ReadAsync(file, CancellationToken.None);
        return await scan.ScanAsync(bytes, CancellationToken.None) switch
        {
            ScanVerdict.Infected => throw EvidenceWords.Virus,
            ScanVerdict.Unavailable => null,
            _ => (inspector.Inspect(bytes), SHA256.HashData(bytes)),
        };
    }
}
