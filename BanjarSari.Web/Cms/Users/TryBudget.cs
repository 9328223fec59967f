using System.Security.Cryptography;
using System.Text;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// At most <see cref="StaffOptions.Tries"/> tries in a window, kept in the store. A try is taken before it is looked at, so
/// that many at once cannot get past, and given back when it was right.
/// </summary>
internal sealed class TryBudget(CmsDbContext db, KeyRing keys, TimeProvider clock, IOptions<StaffOptions> options)
{
    /// <summary>Key of the tries for a <paramref name="step"/> (<c>password</c>, <c>code</c>) and a name.</summary>
    public byte[] KeyOf(string step, string name) => HMACSHA256.HashData(keys.Derive("staff-throttle"), Encoding.UTF8.GetBytes($"{step}|{name}"));

    /// <summary>Takes one try.</summary>
    public async Task<TakenTry> TakeAsync(byte[] key, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var window = TimeSpan.FromMinutes(options.Value.LockMinutes);
        var row = await db.StaffThrottles.SingleOrDefaultAsync(throttle => throttle.Key == key, cancellation);
        if (row is null)
            db.StaffThrottles.Add(row = new StaffThrottle { Key = key, Since = now });
        if (row.LockedUntil > now)
            return TakenTry.None;
        if (row.LockedUntil is not null || now - row.Since >= window)
            (row.Count, row.Since, row.LockedUntil) = (0, now, null);
        row.Count++;
        if (row.Count >= options.Value.Tries)
            row.LockedUntil = now + window;
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return row.LockedUntil is null ? TakenTry.Open : TakenTry.Last;
    }

    /// <summary>The try was right: forgets the wrong ones before it. The caller saves.</summary>
    public async Task ForgetAsync(byte[] key, CancellationToken cancellation) =>
        db.StaffThrottles.RemoveRange(await db.StaffThrottles.Where(throttle => throttle.Key == key).ToListAsync(cancellation));

    /// <summary>Until when no try is looked at, UTC; null: open.</summary>
    public async Task<DateTime?> LockedUntilAsync(byte[] key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.StaffThrottles.Where(throttle => throttle.Key == key && throttle.LockedUntil > now).Select(throttle => throttle.LockedUntil).SingleOrDefaultAsync(cancellation);
    }
}
