using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Removes evidence: the row keeps hash, kind and reason; the bytes and their key go.</summary>
internal sealed class EvidenceRemoval(PopulationDbContext db, EvidenceVault vault, Quarantine quarantine, ActLog log, TimeProvider clock)
{
    /// <summary>See <see cref="EvidenceService.RemoveAsync"/>.</summary>
    public async Task<bool> RemoveAsync(string code, Guid ownerResidentId, ActingPerson by, CancellationToken cancellation)
    {
        var file = await db.EvidenceFiles.FirstOrDefaultAsync(
            row => row.Code == code && row.OwnerResidentId == ownerResidentId && row.State != EvidenceStates.Removed
                && (row.ItemId == null || row.State != EvidenceStates.Ready || db.ChangeItems.Any(item => item.Id == row.ItemId && EvidenceRules.Removable.Contains(item.State))),
            cancellation);
        if (file is null)
            return false;
        await RemoveAsync([file], "Dihapus oleh warga", by, cancellation);
        return true;
    }

    /// <summary>See <see cref="EvidenceService.RemoveAllAsync"/>.</summary>
    public async Task RemoveAllAsync(Guid itemId, ActingPerson by, CancellationToken cancellation)
    {
        var files = await db.EvidenceFiles.Where(row => row.ItemId == itemId).ToListAsync(cancellation);
        foreach (var file in files)
            file.ItemId = null;
        await RemoveAsync(files, "Butir laporan dihapus sebelum dikirim", by, cancellation);
    }

    /// <summary>Removes these files in one act. What was never ready leaves no row.</summary>
    public async Task RemoveAsync(IReadOnlyCollection<EvidenceFile> files, string because, ActingPerson by, CancellationToken cancellation)
    {
        if (files.Count == 0)
            return;
        var process = log.Begin(ProcessKinds.EvidenceRemoved, by, because);
        foreach (var file in files.Where(file => file.State == EvidenceStates.Ready))
        {
            (file.State, file.RemovedAt, file.RemovedBecause, file.WrappedKey) = (EvidenceStates.Removed, clock.GetUtcNow().UtcDateTime, because, null);
            log.Add(process, "removed", nameof(EvidenceFile), file.Id, file.OwnerResidentId);
        }

        if (process.Events.Count > 0)
            db.Processes.Add(process);
        db.EvidenceFiles.RemoveRange(files.Where(file => file.State is EvidenceStates.Uploading or EvidenceStates.Refused));
        await db.SaveChangesAsync(cancellation);

        // Without key nobody reads them any more; a file that a crash leaves here is swept.
        foreach (var file in files)
        {
            vault.Delete(file.Id);
            quarantine.Delete(file.Id);
        }
    }
}
