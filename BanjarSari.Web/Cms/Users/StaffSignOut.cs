using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Ends all sessions of one's own account, from a browser somewhere that is no longer trusted.</summary>
internal sealed class StaffSignOut(CmsDbContext db, StaffSessionService sessions, CmsActLog acts)
{
    public async Task EverywhereAsync(Guid userId, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await db.Users.SingleOrDefaultAsync(row => row.Id == userId, cancellation) ?? throw UserService.UserMissing();
        await sessions.EndAllAsync(userId, cancellation: cancellation);
        acts.Add(CmsActKinds.SignedOut, by, user, "di semua perangkat");
        await db.SaveChangesAsync(cancellation);
    }
}
