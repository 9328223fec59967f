using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Reads the locks of accounts; tries are kept under an HMAC of the name, so they are found by working it out.</summary>
internal sealed class UserLocks(CmsDbContext db, TryBudget tries, TimeProvider clock)
{
    public async Task<IReadOnlyDictionary<Guid, UserLock>> ReadAsync(IReadOnlyCollection<CmsUser> users, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = (await db.StaffThrottles.AsNoTracking().ToListAsync(cancellation)).ToDictionary(row => Convert.ToHexString(row.Key));
        var ids = users.Select(user => user.Id).ToList();
        var last = await db.Acts.Where(act => act.Kind == CmsActKinds.UserLocked && act.SubjectKey != null && ids.Contains(act.SubjectKey.Value))
            .GroupBy(act => act.SubjectKey!.Value).Select(group => new { group.Key, At = group.Max(act => act.At) }).ToDictionaryAsync(row => row.Key, row => row.At, cancellation);
        return users.ToDictionary(user => user.Id, user =>
        {
            var password = rows.GetValueOrDefault(Convert.ToHexString(tries.KeyOf(StaffSignInService.Step, user.NormalizedEmail!)));
            var code = rows.GetValueOrDefault(Convert.ToHexString(tries.KeyOf(SecondStepService.Step, user.Id.ToString())));
            return new UserLock(password?.LockedUntil > now || code?.LockedUntil > now, password?.Count ?? 0, last.TryGetValue(user.Id, out var at) ? at : null);
        });
    }
}
