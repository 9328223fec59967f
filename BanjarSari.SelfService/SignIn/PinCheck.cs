using BanjarSari.SelfService.DataStore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// The one place where a typed PIN meets a kept one: a hashing slot, a counted try, the hash. Every refusal
/// costs the same work, whatever its reason.
/// </summary>
public sealed class PinCheck(HashingSlots slots, AttemptBudget budget, PinHasher hasher)
{
    /// <summary>
    /// The counted try when the PIN is right: the caller gives it back with <see cref="AttemptBudget.SucceedAsync"/>
    /// and saves. Throws <see cref="StoreBusyException"/> when the store is too busy.
    /// </summary>
    public async Task<(PinCheckOutcome Outcome, TakenAttempt? Taken)> CheckAsync(PinCheckOptions options, CancellationToken cancellation = default)
    {
        using var slot = await slots.EnterAsync(cancellation);
        if (slot is null)
            return (PinCheckOutcome.Busy, null);
        var taken = await budget.TakeAsync(options, cancellation);
        if (taken.Allowed && options is { ResidentId: { } resident, PinHash: { } hash })
            return hasher.Verify(resident, options.Pin, hash) ? (PinCheckOutcome.Right, taken) : (PinCheckOutcome.Refused, null);
        hasher.VerifyNobody(options.Pin);
        return (PinCheckOutcome.Refused, null);
    }
}
