using System.Security.Cryptography;
using System.Text;
using BanjarSari.SelfService.Security;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Codes on paper for the day when the phone is lost: each opens once.</summary>
internal sealed class RecoveryCodes(CmsDbContext db, KeyRing keys, TimeProvider clock)
{
    private const int Count = 10;
    private const int Length = 10;
    // Without characters that are read for another.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>New codes in the place of all earlier ones; the caller saves and shows them once.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid userId, CancellationToken cancellation)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(row => row.UserId == userId).ToListAsync(cancellation));
        var codes = Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString(Letters, Length)).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { Id = Guid.CreateVersion7(clock.GetUtcNow()), UserId = userId, CodeHash = HashOf(userId, code) }));
        return [.. codes.Select(code => $"{code[..5]}-{code[5..]}")];
    }

    /// <summary>Uses a code up; the caller saves. False: no such code.</summary>
    public async Task<bool> UseAsync(Guid userId, string typed, CancellationToken cancellation)
    {
        var hash = HashOf(userId, string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));
        var code = await db.RecoveryCodes.SingleOrDefaultAsync(row => row.UserId == userId && row.CodeHash == hash && row.UsedAt == null, cancellation);
        if (code is null)
            return false;
        code.UsedAt = clock.GetUtcNow().UtcDateTime;
        return true;
    }

    private byte[] HashOf(Guid userId, string code) => HMACSHA256.HashData(keys.Derive("staff-recovery"), Encoding.UTF8.GetBytes($"{userId}|{code}"));
}
