using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Lifts the lock that wrong tries have put on an account.</summary>
internal sealed class StaffUnlock(CmsDbContext db, TryBudget tries, CmsActLog acts)
{
    /// <summary>Forgets the wrong tries of both steps; writes nothing when there are none.</summary>
    public async Task UnlockAsync(Guid userId, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await db.Users.SingleAsync(row => row.Id == userId, cancellation);
        await tries.ForgetAsync(tries.KeyOf(StaffSignInService.Step, user.NormalizedEmail!), cancellation);
        await tries.ForgetAsync(tries.KeyOf(SecondStepService.Step, user.Id.ToString()), cancellation);
        if (!db.ChangeTracker.HasChanges())
            return;
        acts.Add(CmsActKinds.UserUnlocked, by, user);
        await db.SaveChangesAsync(cancellation);
    }
}
