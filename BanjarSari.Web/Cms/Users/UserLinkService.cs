using System.Buffers.Text;
using System.Security.Cryptography;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>One-time links that set a password: for an invitation, and the only help against a forgotten one.</summary>
internal sealed class UserLinkService(CmsDbContext db, IPasswordHasher<CmsUser> hasher, PasswordRules rules, CmsActLog acts, TimeProvider clock, IOptions<StaffOptions> options)
{
    /// <summary>Makes a link and withdraws earlier ones; returns the secret for its address, which nobody can read again.</summary>
    public async Task<string> IssueAsync(CmsUser user, StaffActor by, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await WithdrawAsync(user.Id, now, cancellation);
        var secret = RandomNumberGenerator.GetBytes(32);
        db.UserLinks.Add(new UserLink
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserId = user.Id,
            SecretHash = SHA256.HashData(secret),
            CreatedAt = now,
            ExpiresAt = now.AddHours(options.Value.LinkHours),
        });
        acts.Add(CmsActKinds.LinkIssued, by, user);
        await db.SaveChangesAsync(cancellation);
        return Base64Url.EncodeToString(secret);
    }

    /// <summary>The user of a link that is still good, or null.</summary>
    public async Task<CmsUser?> FindAsync(string secret, CancellationToken cancellation = default)
    {
        if (await FindLinkAsync(secret, cancellation) is not { } link)
            return null;
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == link.UserId && user.DisabledAt == null, cancellation);
    }

    /// <summary>Sets the password, uses the link up and ends the user's sessions. False: the link is no longer good. Throws <see cref="UserException"/> for a weak password.</summary>
    public async Task<bool> SetPasswordAsync(string secret, string password, string requestId, CancellationToken cancellation = default)
    {
        // Held until saved: two requests with one link cannot both pass.
        using var turn = await db.Gate.EnterAsync(cancellation);
        var link = await FindLinkAsync(secret, cancellation);
        var user = link is null ? null : await db.Users.SingleOrDefaultAsync(row => row.Id == link.UserId && row.DisabledAt == null, cancellation);
        if (user is null)
            return false;
        rules.Check(password, user);
        var now = clock.GetUtcNow().UtcDateTime;
        (user.PasswordHash, user.PasswordChangedAt, user.UpdatedAt) = (hasher.HashPassword(user, password), now, now);
        await WithdrawAsync(user.Id, now, cancellation);
        db.StaffSessions.RemoveRange(await db.StaffSessions.Where(session => session.UserId == user.Id).ToListAsync(cancellation));
        acts.Add(CmsActKinds.PasswordChanged, StaffActor.User(user.Id, user.Name, requestId), user, "lewat tautan sekali pakai");
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return true;
    }

    private async Task<UserLink?> FindLinkAsync(string secret, CancellationToken cancellation)
    {
        if (secret.Length != 43 || !Base64Url.IsValid(secret))
            return null;
        var hash = SHA256.HashData(Base64Url.DecodeFromChars(secret));
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.UserLinks.SingleOrDefaultAsync(link => link.SecretHash == hash && link.UsedAt == null && link.ExpiresAt > now, cancellation);
    }

    private async Task WithdrawAsync(Guid userId, DateTime now, CancellationToken cancellation)
    {
        foreach (var link in await db.UserLinks.Where(link => link.UserId == userId && link.UsedAt == null).ToListAsync(cancellation))
            link.UsedAt = now;
    }
}
