using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Profile;

/// <summary>Pernyataan data benar: a resident says that their record is right; asked again after a change or a year.</summary>
public sealed class AttestationService(PopulationDbContext db, ActLog acts, VillageClock clock)
{
    private const int YearsValid = 1;

    /// <summary>Where a resident stands, for the version of the record that is shown to them.</summary>
    public async Task<AttestationState> StateAsync(Guid residentId, int version, CancellationToken cancellation = default)
    {
        var last = await db.Attestations.AsNoTracking().Where(row => row.ResidentId == residentId)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellation);
        if (last is null)
            return new AttestationState();

        var askAgain = DateOnly.FromDateTime(clock.ToLocal(last.At)).AddYears(YearsValid);
        return new AttestationState
        {
            LastAt = last.At,
            AskAgainOn = askAgain,
            ChangedSince = last.ResidentVersion != version,
            Current = last.ResidentVersion == version && clock.Today < askAgain,
        };
    }

    /// <summary>Records the statement, once for a record as it stands.</summary>
    public async Task<AttestOutcome> AttestAsync(AttestOptions options, CancellationToken cancellation = default)
    {
        // Inside the gate, so that a second tap finds the row of the first.
        using var turn = await db.Gate.EnterAsync(cancellation);
        var version = await db.Residents.Where(row => row.Id == options.ResidentId).Select(row => row.Version).SingleAsync(cancellation);
        if (version != options.SeenVersion)
            return AttestOutcome.RecordChanged;
        if ((await StateAsync(options.ResidentId, version, cancellation)).Current)
            return AttestOutcome.AlreadyCurrent;

        var process = acts.Begin(ProcessKinds.Attested, options.By);
        var attestation = new Attestation
        {
            Id = process.Id,
            ResidentId = options.ResidentId,
            At = process.At,
            ResidentVersion = version,
        };
        acts.Add(process, "created", nameof(Attestation), attestation.Id, options.ResidentId);
        db.Attestations.Add(attestation);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return AttestOutcome.Recorded;
    }
}
