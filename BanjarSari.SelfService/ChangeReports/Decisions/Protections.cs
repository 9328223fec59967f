using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// Protects a person from the view and the reports of the family. The person gets no notice: whoever harms them may read
/// their inbox.
/// </summary>
public sealed class Protections(PopulationDbContext db, Involvement involvement, FieldCipher cipher, ActLog acts, VillageClock clock)
{
    /// <summary>Protections that hold for this person, newest first.</summary>
    public async Task<IReadOnlyList<Protection>> OpenAsync(Guid residentId, CancellationToken cancellation = default) =>
        await db.Protections.AsNoTracking().Where(row => row.ResidentId == residentId && row.LiftedAt == null).OrderByDescending(row => row.SetAt).ToListAsync(cancellation);

    /// <summary>Sets one; the same kind twice is one. Null when there is no such resident.</summary>
    public async Task<Protection?> SetAsync(SetProtectionOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var by = officer.Acting(requestId);
        if (!ProtectionKinds.All.ContainsKey(options.Kind))
            throw new RegisterException("Pilih alasan perlindungan dari daftar.");
        var reason = Sentences.Needed(options.Reason, "dasar perlindungan ini");
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await db.Residents.SingleOrDefaultAsync(row => row.Id == options.ResidentId, cancellation) is not { } person)
            return null;
        await GuardAsync(person.Id, officer, lifting: false, cancellation);
        if (await db.Protections.SingleOrDefaultAsync(row => row.ResidentId == person.Id && row.Kind == options.Kind && row.LiftedAt == null, cancellation) is { } there)
            return there;

        var process = acts.Begin(ProcessKinds.ProtectionSet, by);
        var id = Guid.CreateVersion7(new DateTimeOffset(process.At));
        var protection = new Protection
        {
            Id = id,
            ResidentId = person.Id,
            Kind = options.Kind,
            Reason = cipher.Seal(nameof(Protection), nameof(Protection.Reason), id, reason)!,
            SetAt = process.At,
            SetByPost = officer.Post,
        };
        db.Protections.Add(protection);
        person.HiddenFromFamily = true;
        await SaveAsync(process, "set", protection, person, cancellation);
        return protection;
    }

    /// <summary>Lifts one; the person stays hidden while another holds. Null when there is no such protection.</summary>
    public async Task<Protection?> LiftAsync(LiftProtectionOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var by = officer.Acting(requestId);
        var reason = Sentences.Needed(options.Reason, "dasar pencabutan ini");
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await db.Protections.SingleOrDefaultAsync(row => row.Id == options.ProtectionId, cancellation) is not { } protection)
            return null;
        await GuardAsync(protection.ResidentId, officer, lifting: true, cancellation);
        if (protection.LiftedAt is { } lifted)
            throw new RegisterConflictException($"Perlindungan ini sudah dicabut oleh {protection.LiftedByPost} pada {clock.InWords(lifted)}.") { DecidedByPost = protection.LiftedByPost, DecidedAt = lifted };
        if (protection.Version != options.Version)
            throw new RegisterConflictException("Perlindungan ini sudah berubah sejak Anda membukanya. Muat ulang, lalu periksa lagi.");

        var process = acts.Begin(ProcessKinds.ProtectionLifted, by);
        var person = await db.Residents.SingleAsync(row => row.Id == protection.ResidentId, cancellation);
        (protection.LiftedAt, protection.LiftedByPost) = (process.At, officer.Post);
        protection.LiftReason = cipher.Seal(nameof(Protection), nameof(Protection.LiftReason), protection.Id, reason);
        person.HiddenFromFamily = await db.Protections.AnyAsync(row => row.ResidentId == person.Id && row.Id != protection.Id && row.LiftedAt == null, cancellation);
        await SaveAsync(process, "lifted", protection, person, cancellation);
        return protection;
    }

    private async Task GuardAsync(Guid residentId, OfficerContext officer, bool lifting, CancellationToken cancellation)
    {
        if (!officer.Roles.Contains(OfficerRoles.VillageHead) && (lifting || !officer.Roles.Contains(OfficerRoles.Verifier)))
            throw new OfficerException(lifting ? "Hanya kepala desa yang dapat mencabut perlindungan." : "Hanya verifikator atau kepala desa yang dapat melindungi seseorang.");
        if (await involvement.IsAsync(residentId, officer.ResidentId, cancellation))
            throw new OfficerException("Perlindungan ini menyangkut Anda sendiri atau keluarga Anda. Petugas lain yang harus menanganinya.");
    }

    private async Task SaveAsync(Process process, string word, Protection protection, Resident person, CancellationToken cancellation)
    {
        // The kind stays out of the trail's plain columns: it says too much about the family.
        acts.Add(process, word, nameof(Protection), protection.Id, person.Id, changes: [new ValueChange(nameof(Protection.Kind), word == "set" ? null : protection.Kind, word == "set" ? protection.Kind : null)]);
        db.Processes.Add(process);
        try
        {
            await db.SaveInGateAsync(cancellationToken: cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw new RegisterConflictException("Data orang ini sedang diubah petugas lain. Muat ulang, lalu periksa lagi.");
        }
    }
}
