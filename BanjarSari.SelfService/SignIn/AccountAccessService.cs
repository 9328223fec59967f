using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>What an officer at the counter does to an account besides issuing a PIN. Each returns false, and writes nothing, when there is nothing to change.</summary>
public sealed class AccountAccessService(PopulationDbContext db, AttemptBudget budget, ActLog acts, TimeProvider clock)
{
    /// <summary>Locks: no sign-in until unlocked; sessions end at once.</summary>
    public async Task<bool> LockAsync(AccountAccessOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await db.Accounts.FindAsync([options.ResidentId], cancellation) is not { LockedAt: null } account)
            return false;
        account.LockedAt = clock.GetUtcNow().UtcDateTime;
        db.Sessions.RemoveRange(await db.Sessions.Where(row => row.ResidentId == options.ResidentId).ToListAsync(cancellation));
        await SaveAsync(ProcessKinds.AccountLocked, "locked", options, by, cancellation);
        return true;
    }

    /// <summary>Unlocks.</summary>
    public async Task<bool> UnlockAsync(AccountAccessOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await db.Accounts.FindAsync([options.ResidentId], cancellation) is not { LockedAt: not null } account)
            return false;
        account.LockedAt = null;
        await SaveAsync(ProcessKinds.AccountUnlocked, "unlocked", options, by, cancellation);
        return true;
    }

    /// <summary>Ends the waiting time of a NIK after failed tries from unknown devices.</summary>
    public async Task<bool> ClearThrottleAsync(AccountAccessOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await db.Accounts.FindAsync([options.ResidentId], cancellation) is not { } account || !await budget.ForgetAsync(account.NikIndex, cancellation))
            return false;
        await SaveAsync(ProcessKinds.ThrottleCleared, "cleared", options, by, cancellation);
        return true;
    }

    // Within the gate: sign-ins that go on meanwhile change the same rows.
    private async Task SaveAsync(string kind, string change, AccountAccessOptions options, ActingPerson by, CancellationToken cancellation)
    {
        var process = acts.Begin(kind, by, options.Reason);
        acts.Add(process, change, nameof(ResidentAccount), options.ResidentId, options.ResidentId);
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
    }
}
