using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Sign-in with NIK and PIN (security.md 5.2, 5.5): one answer and one cost for every refusal.</summary>
public sealed class SignInService(
    PopulationDbContext db, BlindIndex index, PinCheck check, AttemptBudget budget, PinHasher hasher,
    SessionService sessions, DeviceCookie cookies, DeviceCodes codes, Inbox inbox, KnownDevices devices, TimeProvider clock)
{
    /// <summary>
    /// Tries. A success starts a session, makes the device known and tells the resident of a new one. Throws
    /// <see cref="StoreBusyException"/> when the store is too busy.
    /// </summary>
    public async Task<SignInResult> SignInAsync(SignInOptions options, CancellationToken cancellation = default)
    {
        var nikIndex = index.OfNik(options.Nik.Digits);
        var found = await db.Accounts.AsNoTracking().Where(account => account.NikIndex == nikIndex)
            .Join(db.Residents, account => account.ResidentId, resident => resident.Id, (account, resident) => new { Account = account, resident.State })
            .SingleOrDefaultAsync(cancellation);
        var account = found?.Account;
        var device = await devices.FindAsync(account?.ResidentId, cookies.NonceFor(options.DeviceCookie, nikIndex), cancellation);
        var code = await codes.FindAsync(account?.ResidentId, options.DeviceCode, cancellation);

        var (outcome, taken) = await check.CheckAsync(
            new PinCheckOptions
            {
                NikIndex = nikIndex,
                ResidentId = account?.ResidentId,
                PinHash = found is not null && MayEnter(found.Account, found.State) ? found.Account.PinHash : null,
                Pin = options.Pin,
                OwnBudget = device ?? code,
                CountsForVillage = true,
                Device = options.Device,
                Address = options.Address,
            },
            cancellation);
        return outcome switch
        {
            PinCheckOutcome.Right => await EnterAsync(options, account!, device, code, taken!, cancellation),
            PinCheckOutcome.Busy => SignInResult.Busy,
            _ => SignInResult.Refused,
        };
    }

    private bool MayEnter(ResidentAccount account, int state) =>
        state == ResidentStates.Alive && account.ClosedAt is null && account.LockedAt is null
        && (account.ActivationExpiresAt is null || clock.GetUtcNow().UtcDateTime < account.ActivationExpiresAt);

    private async Task<SignInResult> EnterAsync(SignInOptions options, ResidentAccount seen, Guid? deviceId, Guid? codeId, TakenAttempt taken, CancellationToken cancellation)
    {
        using var turn = await db.Gate.EnterAsync(cancellation);
        var account = await db.Accounts.SingleAsync(row => row.ResidentId == seen.ResidentId, cancellation);
        if (account.Version != seen.Version)
            return SignInResult.Busy;

        await budget.SucceedAsync(taken, cancellation);
        var (cookie, known) = await devices.RememberAsync(account, deviceId, options.DeviceCookie, options.Device, cancellation);
        if (deviceId is null && codeId is not null)
            (await db.DeviceCodes.SingleAsync(code => code.Id == codeId, cancellation)).UsedAt = taken.Attempt!.At;
        if (await db.Sessions.AnyAsync(session => session.ResidentId == account.ResidentId && session.KnownDeviceId != known, cancellation))
            inbox.SessionEnded(account.ResidentId, options.Device);
        if (hasher.NeedsRehash(account.PinHash))
            account.PinHash = hasher.Hash(account.ResidentId, options.Pin);
        await NoteVisitAsync(account, taken.Attempt!, cancellation);
        var (token, _) = await sessions.StartAsync(account.ResidentId, account.MustChangePin, options.Device, known, cancellation);
        try
        {
            await db.SaveInGateAsync(cancellationToken: cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node changed the account or a budget at the same moment; the next try will pass.
            return SignInResult.Busy;
        }

        return new SignInResult { Outcome = PinCheckOutcome.Right, SessionToken = token, DeviceCookie = cookie, MustChangePin = account.MustChangePin };
    }

    private async Task NoteVisitAsync(ResidentAccount account, SignInAttempt visit, CancellationToken cancellation)
    {
        var since = account.LastSignInAt ?? DateTime.UnixEpoch;
        account.FailedSincePrevious = await db.SignInAttempts.CountAsync(
            row => row.ResidentId == account.ResidentId && row.Outcome != AttemptOutcomes.Success && row.Id != visit.Id && row.At >= since, cancellation);
        (account.PreviousSignInAt, account.PreviousSignInDevice) = (account.LastSignInAt, account.LastSignInDevice);
        (account.LastSignInAt, account.LastSignInDevice) = (visit.At, visit.Device);
    }
}
