using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>The PIN once more within a session: step-up, and before a PIN change. Same budgets and same answer as at sign-in.</summary>
public sealed class PinConfirmation(PopulationDbContext db, PinCheck check, AttemptBudget budget, TimeProvider clock)
{
    /// <summary>
    /// Checks the PIN. When it is right the session gets a new cookie value, returned as token, and counts as
    /// stepped up from now on.
    /// </summary>
    public async Task<(PinCheckOutcome Outcome, string Token)> ConfirmAsync(ConfirmPinOptions options, CancellationToken cancellation = default)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(row => row.ResidentId == options.Session.ResidentId, cancellation);
        var (outcome, taken) = await check.CheckAsync(
            new PinCheckOptions
            {
                NikIndex = account.NikIndex,
                ResidentId = account.ResidentId,
                PinHash = account.PinHash,
                Pin = options.Pin,
                OwnBudget = options.Session.KnownDeviceId,
                CountsForVillage = false,
                Device = options.Session.Device,
                Address = options.Address,
            },
            cancellation);
        if (outcome != PinCheckOutcome.Right)
            return (outcome, "");

        using var turn = await db.Gate.EnterAsync(cancellation);
        var session = await db.Sessions.SingleOrDefaultAsync(row => row.Id == options.Session.Id, cancellation);
        if (session is null)
            return (PinCheckOutcome.Refused, "");
        await budget.SucceedAsync(taken!, cancellation);
        session.PinEnteredAt = clock.GetUtcNow().UtcDateTime;
        var token = SessionService.Renew(session);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return (outcome, token);
    }
}
