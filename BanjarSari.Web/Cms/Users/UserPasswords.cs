using BanjarSari.SelfService.SignIn;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Changes passwords from within the backoffice; a change ends the sessions that the old one opened.</summary>
internal sealed class UserPasswords(
    CmsDbContext db, IPasswordHasher<CmsUser> hasher, PasswordRules rules, HashingSlots slots, TryBudget tries, StaffSessionService sessions, CmsActLog acts, TimeProvider clock)
{
    /// <summary>An administrator sets somebody's password; all sessions of that account end. Throws <see cref="UserException"/>.</summary>
    public async Task SetAsync(Guid userId, string password, StaffActor by, CancellationToken cancellation = default)
    {
        if (userId == by.Key)
            throw new UserException("Ganti kata sandi Anda sendiri lewat profil, dengan kata sandi lama.") { Code = "CannotSetOwnPassword" };
        var user = await FindAsync(userId, cancellation);
        await StoreAsync(user, password, keep: null, by, "oleh administrator", cancellation);
    }

    /// <summary>Somebody changes the own password; the other sessions end, this one stays. Throws <see cref="UserException"/>.</summary>
    public async Task ChangeOwnAsync(LiveSession live, string? old, string password, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await FindAsync(live.Session.UserId, cancellation);
        using (await EnterAsync(cancellation))
        {
            // The same budget as at sign-in: a browser left open is no place to guess.
            var key = tries.KeyOf(StaffSignInService.Step, user.NormalizedEmail!);
            if (await tries.TakeAsync(key, cancellation) == TakenTry.None || user.PasswordHash is not { } hash || hasher.VerifyHashedPassword(user, hash, old ?? "") == PasswordVerificationResult.Failed)
                throw new UserException("Kata sandi lama belum cocok, atau akses sedang dibatasi. Coba lagi nanti.") { Field = "oldPassword", Code = "PasswordMismatch" };
            await tries.ForgetAsync(key, cancellation);
        }

        await StoreAsync(user, password, live.Session.Id, by, "sendiri", cancellation);
    }

    private async Task StoreAsync(CmsUser user, string password, Guid? keep, StaffActor by, string how, CancellationToken cancellation)
    {
        rules.Check(password, user);
        using (await EnterAsync(cancellation))
            user.PasswordHash = hasher.HashPassword(user, password);
        user.PasswordChangedAt = user.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        foreach (var link in await db.UserLinks.Where(link => link.UserId == user.Id && link.UsedAt == null).ToListAsync(cancellation))
            link.UsedAt = user.UpdatedAt;
        await sessions.EndAllAsync(user.Id, keep, cancellation);
        acts.Add(CmsActKinds.PasswordChanged, by, user, how);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<IDisposable> EnterAsync(CancellationToken cancellation) =>
        await slots.EnterAsync(cancellation) ?? throw new UserException("Komputer desa sedang sibuk. Coba lagi sebentar lagi.") { Code = "Busy" };

    private async Task<CmsUser> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Users.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw UserService.UserMissing();
}
