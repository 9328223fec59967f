using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Deletes what has had its time: ended sessions and their tokens, old links, forgotten counters.</summary>
internal sealed class StaffCleaning(CmsDbContext db, IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, TimeProvider clock, IOptions<StaffOptions> options)
{
    private const int LinkDays = 30;

    public async Task RunAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (idle, oldest) = (now.AddMinutes(-options.Value.IdleMinutes), now.AddMinutes(-options.Value.AbsoluteMinutes));
        var (links, counters) = (now.AddDays(-LinkDays), now.AddDays(-1));
        using var turn = await db.Gate.EnterAsync(cancellation);
        await db.StaffSessions.Where(row => row.LastSeenAt < idle || row.CreatedAt < oldest).ExecuteDeleteAsync(cancellation);
        await db.UserLinks.Where(row => row.ExpiresAt < links).ExecuteDeleteAsync(cancellation);
        await db.StaffThrottles.Where(row => row.Since < counters && (row.LockedUntil == null || row.LockedUntil < now)).ExecuteDeleteAsync(cancellation);
        var unused = clock.GetUtcNow().AddMinutes(-options.Value.AbsoluteMinutes);
        await tokens.PruneAsync(unused, cancellation);
        await authorizations.PruneAsync(unused, cancellation);
    }
}
