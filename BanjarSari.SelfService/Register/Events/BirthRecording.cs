using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>A birth: the child enters the mother's family, or the father's, with a temporary number until the NIK comes.</summary>
public sealed class BirthRecording(PopulationDbContext db, NewResidentMaker residents)
{
    internal async Task<EventFollowUp> ApplyAsync(RecordEventOptions options, Process process, CancellationToken cancellation)
    {
        if (options.NewResident is not { } child)
            throw new RegisterException("Isi nama dan jenis kelamin anak yang lahir.");
        var mother = await ParentAsync(child.MotherId, 2, "Ibu", options.OccurredOn, cancellation);
        var father = await ParentAsync(child.FatherId, 1, "Ayah", options.OccurredOn, cancellation);
        var familyId = options.FamilyId ?? mother?.FamilyId ?? father?.FamilyId
            ?? throw new RegisterException("Pilih ibu atau ayah yang tercatat dalam sebuah keluarga, atau pilih keluarga anak ini.");
        if (await db.Residents.AnyAsync(row => row.FamilyId == familyId && row.Name == child.Name.Trim() && row.BirthDate == options.OccurredOn && row.State != ResidentStates.NotValid, cancellation))
            throw new RegisterException("Anak dengan nama dan tanggal lahir ini sudah tercatat dalam keluarga itu.");

        var person = await residents.MakeAsync(child with { BirthDate = options.OccurredOn, Nik = null }, new NewResidentPlace
        {
            FamilyId = familyId,
            Relation = options.FamilyRelation ?? RelationOf(mother, father),
            Source = options.DocumentNumber is { } number ? $"{options.Source ?? "Surat keterangan lahir"} {number}" : options.Source ?? "Surat keterangan lahir",
            SourceDate = options.ReportedOn,
            StateSince = options.OccurredOn,
            Mother = mother,
            Father = father,
        }, process, cancellation);
        person.MaritalStatus ??= 1;
        person.Education ??= 1;
        person.Occupation ??= 1;
        if (mother?.Religion == father?.Religion)
            person.Religion ??= mother?.Religion;
        if (mother?.Citizenship == 1 || father?.Citizenship == 1)
            person.Citizenship ??= 1;
        return new EventFollowUp { Person = person };
    }

    private async Task<Resident?> ParentAsync(Guid? id, int sex, string who, DateOnly birth, CancellationToken cancellation)
    {
        if (id is null)
            return null;
        var parent = await db.Residents.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation)
            ?? throw new RegisterException($"{who} tidak ditemukan dalam data penduduk.");
        if (parent.Sex != sex)
            throw new RegisterException($"{who}: jenis kelamin {parent.Name} tidak sesuai.");
        if (parent.BirthDate >= birth.AddYears(-10))
            throw new RegisterException($"{who}: {parent.Name} terlalu muda untuk anak ini. Periksa tanggal lahirnya.");
        return parent;
    }

    // A child of a grown child on the card is the head's grandchild (register.md section 5, SHDK).
    private static int RelationOf(Resident? mother, Resident? father) => (mother ?? father)?.FamilyRelation switch
    {
        FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife => FamilyRelations.Child,
        FamilyRelations.Child or FamilyRelations.ChildInLaw => FamilyRelations.Grandchild,
        _ => FamilyRelations.OtherKin,
    };
}
