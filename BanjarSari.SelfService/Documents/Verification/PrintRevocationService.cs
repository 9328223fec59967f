using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.Verification;

/// <summary>Revokes prints, e.g. one that was lost or made with a stolen PIN.</summary>
public sealed class PrintRevocationService(PopulationDbContext db, ActLog log, VillageClock clock)
{
    /// <summary>
    /// Revokes one print. False where there is none with the code or it is revoked already: then nothing is written.
    /// Throws <see cref="ArgumentException"/> without a reason.
    /// </summary>
    public async Task<bool> RevokeAsync(RevokePrint options, ActingPerson by, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Reason, nameof(options));
        var code = PrintCodes.Normalise(options.Code);
        var record = await db.PrintRecords.SingleOrDefaultAsync(row => row.Code == code, cancellation);
        if (record is null or { RevokedAt: not null })
            return false;

        record.RevokedAt = clock.UtcNow;
        record.RevokedReason = options.Reason.Trim();
        var process = log.Begin(ProcessKinds.PrintRevoked, by, record.RevokedReason);
        log.Add(process, "revoked", nameof(PrintRecord), record.Id, record.ResidentId, record.FamilyId, [new ValueChange(nameof(PrintRecord.RevokedAt), null, clock.InWords(clock.UtcNow))]);
        db.Processes.Add(process);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
