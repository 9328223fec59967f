using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Second step of sign-in: the code of the authenticator app, or one of the recovery codes.</summary>
internal sealed class SecondStepService(CmsDbContext db, TotpSecrets secrets, RecoveryCodes recovery, TryBudget tries, CmsActLog acts, TimeProvider clock)
{
    /// <summary>Step name of <see cref="TryBudget.KeyOf"/>.</summary>
    public const string Step = "code";

    /// <summary>Checks a code; a right one opens the session and returns its new cookie value, else null.</summary>
    public async Task<string?> ConfirmAsync(LiveSession live, string code, string requestId, CancellationToken cancellation = default)
    {
        var key = tries.KeyOf(Step, live.Session.UserId.ToString());
        if (await tries.TakeAsync(key, cancellation) == TakenTry.None)
            return null;
        var user = await db.Users.SingleAsync(row => row.Id == live.Session.UserId, cancellation);
        var by = StaffActor.User(user.Id, user.Name, requestId);
        if (user.TotpSecret is null || user.TotpEnrolledAt is null)
            return null;
        if (!TakeStep(user, secrets.Open(user.Id, user.TotpSecret), code))
        {
            if (!await recovery.UseAsync(user.Id, code, cancellation))
                return null;
            acts.Add(CmsActKinds.RecoveryCodeUsed, by, user);
        }

        return await OpenAsync(user, live, key, by, cancellation);
    }

    /// <summary>Connects the app that was offered to this session; returns the cookie's new value and the recovery codes, or null for a wrong code.</summary>
    public async Task<(string Token, IReadOnlyList<string> Codes)?> EnrolAsync(LiveSession live, string code, string requestId, CancellationToken cancellation = default)
    {
        var key = tries.KeyOf(Step, live.Session.UserId.ToString());
        if (await tries.TakeAsync(key, cancellation) == TakenTry.None)
            return null;
        var user = await db.Users.SingleAsync(row => row.Id == live.Session.UserId, cancellation);
        var secret = secrets.Offered(live);
        // Whoever has an app already confirms with that one; a stolen password must not replace it.
        if (user.TotpEnrolledAt is not null || !TakeStep(user, secret, code))
            return null;
        (user.TotpSecret, user.TotpEnrolledAt) = (secrets.Seal(user.Id, secret), clock.GetUtcNow().UtcDateTime);
        var codes = await recovery.RenewAsync(user.Id, cancellation);
        var by = StaffActor.User(user.Id, user.Name, requestId);
        acts.Add(CmsActKinds.TotpEnrolled, by, user);
        return (await OpenAsync(user, live, key, by, cancellation), codes);
    }

    /// <summary>Whether the code is right; it is then used up, for a code seen over a shoulder must not open again (RFC 6238, 5.2).</summary>
    public bool TakeStep(CmsUser user, byte[] secret, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (digits.Length != 6 || !new Totp(secret).VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, new VerificationWindow(previous: 1, future: 1)) || step <= user.TotpLastStep)
            return false;
        user.TotpLastStep = step;
        return true;
    }

    private async Task<string> OpenAsync(CmsUser user, LiveSession live, byte[] key, StaffActor by, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var session = await db.StaffSessions.SingleAsync(row => row.Id == live.Session.Id, cancellation);
        (session.AwaitsCode, session.ProvenAt, user.LastSignInAt) = (false, now, now);
        var token = StaffSessionService.Renew(session);
        await tries.ForgetAsync(key, cancellation);
        acts.Add(CmsActKinds.SignedIn, by, user, session.Device);
        await db.SaveChangesAsync(cancellation);
        return token;
    }
}
