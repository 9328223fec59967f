using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// What a population event does to the right to sign in. Changes tracked rows only: the act that calls
/// saves them together with its own.
/// </summary>
public static class AccountClosing
{
    /// <summary>
    /// Closes the account of a resident who died, moved or is no longer valid, and ends their sessions. Does
    /// nothing when there is no account or it is closed already.
    /// </summary>
    public static async Task CloseAsync(PopulationDbContext db, Guid residentId, DateTime atUtc)
    {
        if (await db.Accounts.FindAsync(residentId) is { } account)
            account.ClosedAt ??= atUtc;
        db.Sessions.RemoveRange(await db.Sessions.Where(session => session.ResidentId == residentId).ToListAsync());
    }

    /// <summary>Opens it again when the event is undone. The old PIN holds; known devices were kept.</summary>
    public static async Task ReopenAsync(PopulationDbContext db, Guid residentId)
    {
        if (await db.Accounts.FindAsync(residentId) is { } account)
            account.ClosedAt = null;
    }
}
