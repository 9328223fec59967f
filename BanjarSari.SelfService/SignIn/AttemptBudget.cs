using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Budgets of tries, in the database: they survive a restart and hold for several nodes. Taken before the
/// PIN is checked, given back after a success.
/// </summary>
public sealed class AttemptBudget(PopulationDbContext db, BlindIndex index, TimeProvider clock, IOptions<SignInLimits> limits, ILogger<AttemptBudget> log)
{
    private const int ListedPerBudget = 100;
    private const int Tries = 5;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Key of the budget of a NIK from unknown devices.</summary>
    public byte[] KeyOfNik(byte[] nikIndex) => index.Of("throttle-nik", Convert.ToHexString(nikIndex));

    /// <summary>Whether sign-in from unknown devices needs a code from the PIN slip now.</summary>
    public async Task<bool> IsGuardedAsync(CancellationToken cancellation = default)
    {
        var (key, now) = (VillageKey(), Now);
        return await db.SignInThrottles.AnyAsync(row => row.Key == key && row.BlockedUntil > now, cancellation);
    }

    /// <summary>
    /// Counts a try in one atomic write. Throws <see cref="StoreBusyException"/> when the store is too busy:
    /// then no PIN is checked.
    /// </summary>
    public async Task<TakenAttempt> TakeAsync(PinCheckOptions options, CancellationToken cancellation = default)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        for (var tries = 1; ; tries++)
        {
            var taken = await TakeOnceAsync(options, cancellation);
            try
            {
                await db.SaveInGateAsync(cancellationToken: cancellation);
                return taken;
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Another node counted at the same moment (concurrency token or unique key): read again.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Forgets the failed tries of a NIK from unknown devices; false when there are none. The caller holds the gate and saves in it.</summary>
    internal async Task<bool> ForgetAsync(byte[] nikIndex, CancellationToken cancellation = default)
    {
        var key = KeyOfNik(nikIndex);
        var row = await db.SignInThrottles.SingleOrDefaultAsync(row => row.Key == key, cancellation);
        if (row is not null)
            db.SignInThrottles.Remove(row);
        return row is not null;
    }

    /// <summary>
    /// Gives a try back after a success. The caller holds the gate and saves in it: others have counted since,
    /// so the rows are read again.
    /// </summary>
    internal async Task SucceedAsync(TakenAttempt taken, CancellationToken cancellation = default)
    {
        await db.Entry(taken.Budget).ReloadAsync(cancellation);
        ThrottleRules.Succeed(taken.Budget);
        if (taken.Village is not null)
        {
            await db.Entry(taken.Village).ReloadAsync(cancellation);
            ThrottleRules.Return(taken.Village, taken.Attempt!.At, limits.Value);
        }

        taken.Attempt!.Outcome = AttemptOutcomes.Success;
    }

    private async Task<TakenAttempt> TakeOnceAsync(PinCheckOptions options, CancellationToken cancellation)
    {
        var now = Now;
        if (options.OwnBudget is { } own)
        {
            var budget = await RowAsync(index.Of("throttle-own", own.ToString("N")), now, cancellation);
            if (ThrottleRules.TakeKnown(budget, now, limits.Value))
                return new TakenAttempt(true, List(options, AttemptOutcomes.Failure, known: true, budget), budget, null);
        }

        var village = options.CountsForVillage ? await RowAsync(VillageKey(), now, cancellation) : null;
        if (village is not null && ThrottleRules.IsGuarded(village, now, limits.Value))
            return new TakenAttempt(false, List(options, AttemptOutcomes.Guarded, false, village), village, village);
        var stranger = await RowAsync(KeyOfNik(options.NikIndex), now, cancellation);
        if (!ThrottleRules.TakeUnknown(stranger, now, limits.Value))
            return new TakenAttempt(false, List(options, AttemptOutcomes.Throttled, false, stranger), stranger, village);
        if (village is not null && ThrottleRules.CountForVillage(village, now, limits.Value))
            log.LogCritical("Guarded mode: {Failures} failed sign-ins from unknown devices today. Unknown devices need a code from the PIN slip until {Until:u}.", village.DayCount, village.BlockedUntil);
        return new TakenAttempt(true, List(options, AttemptOutcomes.Failure, false, stranger), stranger, village);
    }

    internal byte[] VillageKey() => index.Of("throttle-village", "");

    private async Task<SignInThrottle> RowAsync(byte[] key, DateTime now, CancellationToken cancellation)
    {
        var row = await db.SignInThrottles.SingleOrDefaultAsync(row => row.Key == key, cancellation);
        if (row is not null)
            return row;
        row = new SignInThrottle { Key = key, WindowStartedAt = now, DayStartedAt = now };
        db.SignInThrottles.Add(row);
        return row;
    }

    private SignInAttempt? List(PinCheckOptions options, string outcome, bool known, SignInThrottle budget)
    {
        // A flood must not fill the disk: refused tries are listed only so far.
        if (outcome != AttemptOutcomes.Failure && budget.Count > ListedPerBudget)
            return null;
        var attempt = new SignInAttempt
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            At = Now,
            NikIndex = options.NikIndex,
            ResidentId = options.ResidentId,
            Outcome = outcome,
            KnownDevice = known,
            Device = options.Device,
            Address = AddressLimit.Shorten(options.Address),
        };
        db.SignInAttempts.Add(attempt);
        return attempt;
    }
}
