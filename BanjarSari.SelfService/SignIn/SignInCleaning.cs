using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Deletes what has had its time (security.md 5.17): tries after 90 days, ended sessions, old devices, used codes, forgotten counters.</summary>
public sealed class SignInCleaning(PopulationDbContext db, TimeProvider clock, IOptions<SessionOptions> session)
{
    private const int AttemptDays = 90;
    private const int UsedCodeDays = 30;

    /// <summary>Deletes and returns how many rows went.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (attempts, codes) = (now.AddDays(-AttemptDays), now.AddDays(-UsedCodeDays));
        var (idle, oldest) = (now.AddMinutes(-session.Value.IdleMinutes), now.AddMinutes(-session.Value.AbsoluteMinutes));

        // One turn each: nobody who signs in waits for the whole of it.
        return await DeleteAsync(db.SignInAttempts.Where(row => row.At < attempts), cancellation)
            + await DeleteAsync(db.Sessions.Where(row => row.LastSeenAt < idle || row.CreatedAt < oldest), cancellation)
            + await DeleteAsync(db.KnownDevices.Where(row => row.ExpiresAt <= now), cancellation)
            + await DeleteAsync(db.DeviceCodes.Where(row => row.UsedAt < codes), cancellation)
            + await DeleteAsync(db.SignInThrottles.Where(row => row.WindowStartedAt < attempts && (row.BlockedUntil == null || row.BlockedUntil < now)), cancellation);
    }

    private async Task<int> DeleteAsync<T>(IQueryable<T> rows, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        return await rows.ExecuteDeleteAsync(cancellation);
    }
}
