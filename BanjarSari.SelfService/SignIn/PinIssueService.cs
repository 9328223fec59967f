using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>An officer issues activation PINs, for the first time or again (security.md 5.6).</summary>
public sealed class PinIssueService(
    PopulationDbContext db, ResidentNumbers numbers, PinPolicy policy, PinHasher hasher, DeviceCodes codes,
    AttemptBudget budget, Inbox inbox, ActLog acts, TimeProvider clock, VillageClock village, IOptions<SignInLimits> limits)
{
    /// <summary>
    /// Issues one PIN per resident in one act. The old PIN, sessions, devices and codes of each end at once.
    /// Throws <see cref="ArgumentException"/> with a sentence when the identity check is not noted, or holds a
    /// number that looks like a NIK.
    /// </summary>
    public async Task<IssuePinResult> IssueAsync(IssuePinOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var check = options.IdentityCheck.Trim();
        if (check.Length == 0)
            throw new ArgumentException("Catat dulu bagaimana identitas warga diperiksa.");
        if (check.Count(char.IsAsciiDigit) >= 16)
            throw new ArgumentException("Catatan pemeriksaan identitas tidak boleh memuat NIK atau nomor KK.");

        var residents = await db.Residents.Where(row => options.ResidentIds.Contains(row.Id)).OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellation);
        var process = acts.Begin(ProcessKinds.PinIssued, by, $"Identitas: {check}");
        var issued = new List<IssuedPin>();
        var refused = new List<RefusedPin>();
        foreach (var resident in residents)
        {
            var account = await db.Accounts.FindAsync([resident.Id], cancellation);
            if (Objection(resident, account, options) is { } reason)
            {
                refused.Add(new RefusedPin(resident.Id, resident.Name, reason));
                continue;
            }

            issued.Add(await IssueAsync(resident, account, cancellation));
            acts.Add(process, account is null ? "issued" : "reissued", nameof(ResidentAccount), resident.Id, resident.Id, resident.FamilyId);
        }

        if (issued.Count > 0)
        {
            db.Processes.Add(process);
            using var turn = await db.Gate.EnterAsync(cancellation);
            // They stand at the counter: a stranger's tries must not keep them from their new PIN.
            foreach (var resident in residents.Where(row => issued.Exists(pin => pin.ResidentId == row.Id)))
                await budget.ForgetAsync(resident.NikIndex!, cancellation);
            await db.SaveInGateAsync(cancellationToken: cancellation);
        }

        return new IssuePinResult(issued, refused);
    }

    private string? Objection(Resident resident, ResidentAccount? account, IssuePinOptions options)
    {
        if (PinEligibility.Objection(resident, village.Today) is { } reason)
            return reason;
        if (account?.LockedAt is not null)
            return "Akunnya dikunci petugas. Buka dulu kuncinya.";
        return options.OnlyWithoutOwnPin && account is { MustChangePin: false } ? "Sudah punya PIN sendiri." : null;
    }

    private async Task<IssuedPin> IssueAsync(Resident resident, ResidentAccount? account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var pin = policy.Propose();
        if (account is null)
        {
            account = new ResidentAccount { ResidentId = resident.Id, NikIndex = resident.NikIndex!, PinHash = [] };
            db.Accounts.Add(account);
        }

        account.NikIndex = resident.NikIndex!;
        account.PinHash = hasher.Hash(resident.Id, pin);
        account.MustChangePin = true;
        account.IssuedAt = now;
        account.ActivationExpiresAt = now.AddDays(limits.Value.ActivationDays);
        account.ClosedAt = null;
        db.Sessions.RemoveRange(await db.Sessions.Where(row => row.ResidentId == resident.Id).ToListAsync(cancellation));
        db.KnownDevices.RemoveRange(await db.KnownDevices.Where(row => row.ResidentId == resident.Id).ToListAsync(cancellation));
        inbox.PinIssued(resident.Id);
        return new IssuedPin
        {
            ResidentId = resident.Id,
            Name = resident.Name,
            MaskedNik = numbers.NikOf(resident)!.Value.Masked,
            Pin = pin,
            DeviceCodes = await codes.ReplaceAsync(resident.Id, limits.Value.DeviceCodes, cancellation),
            ExpiresAt = account.ActivationExpiresAt.Value,
        };
    }
}
