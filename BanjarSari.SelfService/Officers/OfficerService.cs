using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Officers;

/// <summary>Ties accounts of the host to persons and posts.</summary>
public sealed class OfficerService(PopulationDbContext db, ActLog acts)
{
    private const int LongestWords = 200;

    /// <summary>
    /// Enrols an officer, or changes the one with this key; nothing changed, nothing written. Throws
    /// <see cref="RegisterException"/> when name, post, person or area do not hold.
    /// </summary>
    public async Task<Officer> EnrolAsync(EnrolOfficerOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        await GuardAsync(options, cancellation);
        var officer = await db.Officers.SingleOrDefaultAsync(row => row.UserKey == options.UserKey, cancellation);
        var isNew = officer is null;
        if (officer is null)
            db.Officers.Add(officer = new Officer { UserKey = options.UserKey, Name = "", Post = "" });

        var changes = Changes(officer, options);
        if (changes.Count == 0)
            return officer;
        Set(officer, options);
        var process = acts.Begin(isNew ? ProcessKinds.OfficerEnrolled : ProcessKinds.OfficerChanged, by);
        acts.Add(process, isNew ? "created" : "changed", nameof(Officer), officer.UserKey, officer.ResidentId, changes: changes);
        db.Processes.Add(process);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RegisterConflictException("Data petugas ini baru saja diubah orang lain. Muat ulang, periksa, lalu kirim lagi bila masih perlu.");
        }

        return officer;
    }

    private async Task GuardAsync(EnrolOfficerOptions options, CancellationToken cancellation)
    {
        if (options.Name.Trim() is not { Length: > 0 and <= LongestWords } || options.Post.Trim() is not { Length: > 0 and <= LongestWords })
            throw new RegisterException($"Isi nama dan jabatan petugas, masing-masing paling panjang {LongestWords} huruf.");
        if (options.ResidentId is { } person && !await db.Residents.AnyAsync(row => row.Id == person && row.State == ResidentStates.Alive, cancellation))
            throw new RegisterException("Warga yang dipilih tidak ada dalam register, atau sudah tidak tinggal di desa ini. Pilih warga lain, atau nyatakan bahwa petugas tinggal di luar desa.");
        if ((options.HamletId is { } hamlet && !await db.Hamlets.AnyAsync(row => row.Id == hamlet, cancellation))
            || (options.RwId is { } rw && !await db.Rws.AnyAsync(row => row.Id == rw, cancellation))
            || (options.RtId is { } rt && !await db.Rts.AnyAsync(row => row.Id == rt, cancellation)))
            throw new RegisterException("Wilayah yang dipilih tidak ada dalam register. Pilih lagi dusun, RW, atau RT.");
    }

    private static List<ValueChange> Changes(Officer officer, EnrolOfficerOptions options)
    {
        (string Name, string? Old, string? New)[] values =
        [
            (nameof(Officer.Name), officer.Name, options.Name.Trim()),
            (nameof(Officer.Post), officer.Post, options.Post.Trim()),
            (nameof(Officer.ResidentId), officer.ResidentId?.ToString(), options.ResidentId?.ToString()),
            (nameof(Officer.HamletId), officer.HamletId?.ToString(), options.HamletId?.ToString()),
            (nameof(Officer.RwId), officer.RwId?.ToString(), options.RwId?.ToString()),
            (nameof(Officer.RtId), officer.RtId?.ToString(), options.RtId?.ToString()),
        ];
        return [.. values.Where(value => value.Old != value.New).Select(value => new ValueChange(value.Name, value.Old, value.New))];
    }

    private static void Set(Officer officer, EnrolOfficerOptions options)
    {
        officer.Name = options.Name.Trim();
        officer.Post = options.Post.Trim();
        officer.ResidentId = options.ResidentId;
        officer.LivesElsewhere = options.ResidentId is null;
        (officer.HamletId, officer.RwId, officer.RtId) = (options.HamletId, options.RwId, options.RtId);
    }
}
