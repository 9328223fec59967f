using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Makes the record of a person who enters the register by an event.</summary>
public sealed class NewResidentMaker(PopulationDbContext db, ElementRules rules, ResidentNumberChange changes, ResidentNumbers numbers, FieldCipher cipher, FamilyHeadRule heads, IOptions<VillageOptions> village, VillageClock clock)
{
    internal async Task<Resident> MakeAsync(NewResidentOptions options, NewResidentPlace place, Process process, CancellationToken cancellation)
    {
        var family = await FamilyAsync(place.FamilyId, cancellation);
        var person = new Resident
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(process.At)),
            Name = "",
            Sex = options.Sex,
            BirthDate = options.BirthDate,
            FamilyId = family?.Id,
            FamilyRelation = place.Relation,
            HamletId = family?.HamletId,
            RwId = family?.RwId,
            RtId = family?.RtId,
            State = ResidentStates.Alive,
            StateSince = place.StateSince,
            ResidencyStatus = 1,
            RecordedAt = process.At,
            RecordedByProcessId = process.Id,
            Source = place.Source,
            SourceDate = place.SourceDate ?? clock.Today,
        };
        Fill(person, options);
        Parent(person, place.Mother, nameof(Resident.MotherName), nameof(Resident.MotherNik));
        Parent(person, place.Father, nameof(Resident.FatherName), nameof(Resident.FatherNik));
        if (options.Nik is { Length: > 0 } nik)
            await changes.SetNikAsync(person, rules.Canonical(ElementCatalog.Of(nameof(Resident.Nik)), nik, clock.Today), cancellation);
        else
            person.TemporaryNumber = await NextTemporaryAsync(cancellation);
        if (family is not null && person.FamilyRelation == FamilyRelations.Head)
            await heads.RefuseSecondAsync(person, family.Id, cancellation);
        db.Residents.Add(person);
        return person;
    }

    private async Task<Family?> FamilyAsync(Guid? id, CancellationToken cancellation)
    {
        if (id is null)
            return null;
        var family = await db.Families.SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new RegisterException("Keluarga tidak ditemukan.");
        return family.ClosedAt is null ? family : throw new RegisterException("Keluarga ini sudah ditutup karena tidak ada lagi anggota yang tinggal di desa.");
    }

    private void Fill(Resident person, NewResidentOptions options)
    {
        Set(person, nameof(Resident.Name), options.Name);
        Set(person, nameof(Resident.Sex), options.Sex.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (key, value) in options.Elements)
            Set(person, key, value);
        if (person.BirthDate > clock.Today)
            throw new RegisterException("Tanggal lahir tidak boleh setelah hari ini.");
    }

    private void Set(Resident person, string key, string? value)
    {
        var element = ElementCatalog.Find(key) ?? throw new RegisterException("Elemen ini tidak dikenal.");
        element.Set(person, cipher, rules.Canonical(element, value, clock.Today));
    }

    private void Parent(Resident person, Resident? parent, string name, string nik)
    {
        if (parent is null)
            return;
        ElementCatalog.Of(name).Set(person, cipher, parent.Name);
        ElementCatalog.Of(nik).Set(person, cipher, numbers.NikOf(parent)?.Digits);
    }

    // The unique index settles a race.
    private async Task<string> NextTemporaryAsync(CancellationToken cancellation)
    {
        var prefix = TemporaryNumber.PrefixOf(village.Value.Code);
        var last = await db.Residents.Where(row => row.TemporaryNumber!.StartsWith(prefix)).MaxAsync(row => row.TemporaryNumber, cancellation);
        return TemporaryNumber.Of(prefix, TemporaryNumber.SerialOf(last, prefix) + 1);
    }
}
