using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Moving in: a newcomer, or someone who left, moved, was missing or was struck off, and is here again.</summary>
public sealed class ArrivalRecording(PopulationDbContext db, NewResidentMaker residents, FamilyHeadRule heads)
{
    internal async Task<EventFollowUp> ApplyAsync(RecordEventOptions options, Process process, CancellationToken cancellation)
    {
        if (options.ResidentId is { } id)
            return await ReturnAsync(id, options, cancellation);
        var newcomer = options.NewResident ?? throw new RegisterException("Isi data orang yang datang, atau pilih penduduk yang kembali.");
        if (newcomer.BirthDate is null)
            throw new RegisterException("Isi tanggal lahir orang yang datang.");
        if (options.OccurredOn < newcomer.BirthDate)
            throw new RegisterException("Tanggal datang tidak boleh sebelum tanggal lahir.");

        var person = await residents.MakeAsync(newcomer, new NewResidentPlace
        {
            FamilyId = options.FamilyId,
            Relation = options.FamilyRelation,
            Source = options.DocumentNumber is { } number ? $"{options.Source ?? "Surat keterangan pindah"} {number}" : options.Source ?? "Surat keterangan pindah",
            SourceDate = options.ReportedOn,
            StateSince = options.OccurredOn,
        }, process, cancellation);
        return new EventFollowUp { Person = person };
    }

    private async Task<EventFollowUp> ReturnAsync(Guid id, RecordEventOptions options, CancellationToken cancellation)
    {
        var person = await db.Residents.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new RegisterException("Data penduduk tidak ditemukan.");
        if (person.State is not (ResidentStates.MovedOut or ResidentStates.Missing or ResidentStates.Left or ResidentStates.NotValid))
            throw new RegisterException(person.State == ResidentStates.Alive
                ? $"{person.Name} sudah tercatat tinggal di desa."
                : $"{person.Name} sudah tercatat {EventKinds.InWords(person.State)} sejak {Indonesian.Date(person.StateSince)}. Batalkan peristiwa itu dulu bila keliru.");
        EventGuards.CheckDay(person, options.OccurredOn);

        var follow = new EventFollowUp { Person = person, PreviousState = person.State, PreviousStateSince = person.StateSince, PreviousFamilyRelation = person.FamilyRelation };
        person.State = ResidentStates.Alive;
        person.StateSince = options.OccurredOn;
        person.FamilyRelation = options.FamilyRelation ?? person.FamilyRelation;
        await JoinAsync(person, options.FamilyId ?? person.FamilyId, cancellation);
        return follow;
    }

    private async Task JoinAsync(Resident person, Guid? familyId, CancellationToken cancellation)
    {
        if (await db.Families.SingleOrDefaultAsync(row => row.Id == familyId, cancellation) is not { } family)
            return;
        if (person.FamilyRelation == FamilyRelations.Head)
            await heads.RefuseSecondAsync(person, family.Id, cancellation);
        if (family.ClosedAt is not null && person.FamilyRelation != FamilyRelations.Head)
            throw new RegisterException("Keluarga ini sudah ditutup. Catat dulu kepala keluarganya, atau pilih keluarga lain.");
        family.ClosedAt = null;
        person.FamilyId = family.Id;
        (person.HamletId, person.RwId, person.RtId) = (family.HamletId, family.RwId, family.RtId);
        if (person.FamilyRelation == FamilyRelations.Head)
            await heads.SettleAsync(family.Id, cancellation);
    }
}
