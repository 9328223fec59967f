using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>The authenticator app after sign-in: connecting and releasing one's own, and an administrator's help when a phone is lost.</summary>
internal sealed class ProfileSecondStep(
    CmsDbContext db, SecondStepService secondStep, SecondStepPolicy policy, TotpSecrets secrets, RecoveryCodes recovery, TryBudget tries, StaffSessionService sessions, CmsActLog acts, TimeProvider clock)
{
    /// <summary>Connects the app that was offered to this session; returns the recovery codes, to be shown once. Throws <see cref="UserException"/>.</summary>
    public async Task<IReadOnlyList<string>> EnrolAsync(LiveSession live, string code, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await FindAsync(live.Session.UserId, cancellation);
        if (user.TotpEnrolledAt is not null)
            throw new UserException("Aplikasi autentikator sudah terhubung. Lepaskan dahulu sebelum menghubungkan yang baru.") { Code = "AlreadyEnabled" };
        var secret = secrets.Offered(live);
        await CheckAsync(user, () => Task.FromResult(secondStep.TakeStep(user, secret, code)), cancellation);
        (user.TotpSecret, user.TotpEnrolledAt) = (secrets.Seal(user.Id, secret), clock.GetUtcNow().UtcDateTime);
        var codes = await recovery.RenewAsync(user.Id, cancellation);
        acts.Add(CmsActKinds.TotpEnrolled, by, user);
        await db.SaveChangesAsync(cancellation);
        return codes;
    }

    /// <summary>Releases one's own app, proven by a code of it or a recovery code. Throws <see cref="UserException"/>, also where the groups need an app.</summary>
    public async Task ReleaseAsync(LiveSession live, string code, StaffActor by, CancellationToken cancellation = default)
    {
        var user = await FindAsync(live.Session.UserId, cancellation);
        if (user.TotpSecret is not { } secret)
            return;
        if (policy.IsRequired(live.Roles))
            throw new UserException("Kelompok Anda wajib memakai aplikasi autentikator. Bila telepon hilang, minta administrator melepaskannya.") { Code = "TwoFactorRequired" };
        await CheckAsync(user, async () => secondStep.TakeStep(user, secrets.Open(user.Id, secret), code) || await recovery.UseAsync(user.Id, code, cancellation), cancellation);
        await ReleaseAsync(user, by, "sendiri", cancellation);
    }

    /// <summary>An administrator releases somebody's app, because the phone is lost; all sessions of that account end. Throws <see cref="UserException"/>.</summary>
    public async Task ResetAsync(Guid userId, StaffActor by, CancellationToken cancellation = default)
    {
        if (userId == by.Key)
            throw new UserException("Aplikasi autentikator Anda sendiri dilepaskan lewat profil, atau oleh administrator lain.") { Code = "CannotResetSelf" };
        var user = await FindAsync(userId, cancellation);
        if (user.TotpSecret is null)
            return;
        await sessions.EndAllAsync(userId, cancellation: cancellation);
        await ReleaseAsync(user, by, "oleh administrator", cancellation);
    }

    private async Task CheckAsync(CmsUser user, Func<Task<bool>> right, CancellationToken cancellation)
    {
        var key = tries.KeyOf(SecondStepService.Step, user.Id.ToString());
        if (await tries.TakeAsync(key, cancellation) == TakenTry.None || !await right())
            throw new UserException("Kode belum cocok, sudah terpakai, atau akses sedang dibatasi. Tunggu kode berikutnya di aplikasi, lalu coba lagi.") { Field = "code", Code = "InvalidCode" };
        await tries.ForgetAsync(key, cancellation);
    }

    private async Task ReleaseAsync(CmsUser user, StaffActor by, string how, CancellationToken cancellation)
    {
        // The last step stays: an app that is connected later begins with another secret.
        (user.TotpSecret, user.TotpEnrolledAt) = (null, null);
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(row => row.UserId == user.Id).ToListAsync(cancellation));
        acts.Add(CmsActKinds.TotpRemoved, by, user, how);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<CmsUser> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Users.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw UserService.UserMissing();
}
