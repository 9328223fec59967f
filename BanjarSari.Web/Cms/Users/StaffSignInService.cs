using BanjarSari.SelfService.SignIn;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>First step of sign-in: e-mail and password. Every refusal has one answer and one cost (T01, T02).</summary>
internal sealed class StaffSignInService(
    CmsDbContext db, ILookupNormalizer names, PinHasher nobody, IPasswordHasher<CmsUser> hasher, HashingSlots slots,
    TryBudget tries, SecondStepPolicy secondStep, StaffSessionService sessions, CmsActLog acts, TimeProvider clock)
{
    /// <summary>Step name of <see cref="TryBudget.KeyOf"/>.</summary>
    public const string Step = "password";

    /// <summary>Tries. A right password starts a session, which may still await its second step.</summary>
    public async Task<StaffSignInResult> SignInAsync(StaffSignInOptions options, CancellationToken cancellation = default)
    {
        using var slot = await slots.EnterAsync(cancellation);
        if (slot is null)
            return StaffSignInResult.Busy;
        var email = names.NormalizeEmail(options.Email.Trim());
        var key = tries.KeyOf(Step, email);
        var taken = await tries.TakeAsync(key, cancellation);
        var user = await db.Users.Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.NormalizedEmail == email, cancellation);
        var verdict = Verify(taken == TakenTry.None ? null : user, options.Password);
        if (verdict == PasswordVerificationResult.Failed)
        {
            if (taken == TakenTry.Last && user is not null)
                await NoteLockAsync(user, options, cancellation);
            return StaffSignInResult.Refused;
        }

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
            user!.PasswordHash = hasher.HashPassword(user, options.Password);
        await tries.ForgetAsync(key, cancellation);
        var outcome = secondStep.After(user!);
        var token = sessions.Start(user!.Id, awaitsCode: outcome != StaffSignInOutcome.SignedIn, options.Device);
        if (outcome == StaffSignInOutcome.SignedIn)
            Enter(user, options);
        await db.SaveChangesAsync(cancellation);
        return new StaffSignInResult(outcome, token);
    }

    private PasswordVerificationResult Verify(CmsUser? user, string password)
    {
        if (user is { DisabledAt: null, PasswordHash: { } hash })
            return hasher.VerifyHashedPassword(user, hash, password);
        nobody.VerifyNobody(password);
        return PasswordVerificationResult.Failed;
    }

    private void Enter(CmsUser user, StaffSignInOptions options)
    {
        user.LastSignInAt = clock.GetUtcNow().UtcDateTime;
        acts.Add(CmsActKinds.SignedIn, StaffActor.User(user.Id, user.Name, options.RequestId), user, options.Device);
    }

    private async Task NoteLockAsync(CmsUser user, StaffSignInOptions options, CancellationToken cancellation)
    {
        acts.Add(CmsActKinds.UserLocked, StaffActor.System(options.RequestId), user);
        await db.SaveChangesAsync(cancellation);
    }
}
