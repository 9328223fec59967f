using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>A resident sets a PIN of their own: forced after the activation PIN, later whenever they like.</summary>
public sealed class PinChangeService(
    PopulationDbContext db, PinPolicy policy, PinConfirmation confirmation, HashingSlots slots, PinHasher hasher,
    SessionService sessions, Inbox inbox, ActLog acts, TimeProvider clock)
{
    /// <summary>
    /// Changes the PIN, ends every other session, gives this one a new cookie value and tells the resident.
    /// Writes nothing when the new PIN may not be taken or the old one does not match.
    /// </summary>
    public async Task<ChangePinResult> ChangeAsync(ChangePinOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var residentId = options.Session.ResidentId;
        if (await policy.ObjectionAsync(residentId, options.NewPin, cancellation) is { } objection)
            return new ChangePinResult(PinCheckOutcome.Refused, objection);
        if (!options.Session.MustChangePin)
        {
            var (outcome, _) = await confirmation.ConfirmAsync(new ConfirmPinOptions { Session = options.Session, Pin = options.OldPin ?? "", Address = options.Address }, cancellation);
            if (outcome != PinCheckOutcome.Right)
                return new ChangePinResult(outcome);
        }

        using var slot = await slots.EnterAsync(cancellation);
        if (slot is null)
            return new ChangePinResult(PinCheckOutcome.Busy);
        var account = await db.Accounts.SingleAsync(row => row.ResidentId == residentId, cancellation);
        if (hasher.Verify(residentId, options.NewPin, account.PinHash))
            return new ChangePinResult(PinCheckOutcome.Refused, "PIN baru harus berbeda dari PIN sekarang.");

        account.PinHash = hasher.Hash(residentId, options.NewPin);
        account.MustChangePin = false;
        account.ActivationExpiresAt = null;
        account.PinChangedAt = clock.GetUtcNow().UtcDateTime;
        var (token, _) = await sessions.StartAsync(residentId, mustChangePin: false, options.Session.Device, options.Session.KnownDeviceId, cancellation);
        inbox.PinChanged(residentId);
        var process = acts.Begin(ProcessKinds.PinChanged, by);
        acts.Add(process, "changed", nameof(ResidentAccount), residentId, residentId);
        db.Processes.Add(process);
        await db.SaveChangesAsync(cancellation);
        return new ChangePinResult(PinCheckOutcome.Right, Token: token);
    }
}
