using System.Globalization;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.Web.Seeding;

/// <summary>Fills in a person: numbers, papers, schooling, work, as usual for age and sex in a village of rice farmers.</summary>
internal static class PersonMaker
{
    /// <summary>Makes a member and adds them to the family and the batch.</summary>
    public static SeedPerson Add(SeedContext context, SeedFamily family, PersonSpec spec)
    {
        var random = family.Random;
        var age = Indonesian.Age(spec.Birth, context.Today);
        var person = new Resident
        {
            Id = context.Keys.Of(SeedKind.Resident, family.Number, family.Members.Count),
            Name = spec.Name ?? PersonNames.Of(random, family.Culture, spec.Sex, spec.Birth.Year),
            Sex = spec.Sex,
            BirthDate = spec.Birth,
            BirthPlace = random.Chance(age < 30 ? 82 : 58) ? "Banjar Sari" : random.Pick(family.Culture.Homelands),
            FamilyId = family.Row.Id,
            FamilyRelation = spec.Relation,
            HamletId = family.Place.Hamlet,
            RwId = family.Place.Rw,
            RtId = family.Place.Rt,
            Religion = family.Religion,
            Ethnicity = family.Culture.Name,
            Citizenship = 1,
            MaritalStatus = spec.Marital,
            MarriageDate = spec.MarriedOn,
            ResidencyStatus = 1,
            State = ResidentStates.Alive,
            RecordedAt = context.Now,
            RecordedByProcessId = context.ProcessId,
            Source = "Kartu Keluarga",
            SourceDate = family.Row.CardIssuedOn ?? context.Today.AddDays(-30),
        };
        var nik = spec.WithoutNik ? null : spec.Nik ?? context.Serials.Nik(spec.Birth, spec.Sex);
        context.Numbers.SetNik(person, nik is null ? null : Nik.Parse(nik));
        if (nik is null)
            person.TemporaryNumber = context.Serials.TemporaryNumber();
        Parents(context, family, spec, person);
        PersonPapers.Fill(context, random, person, age);
        PersonLife.Fill(context, random, person, age);
        spec.Also?.Invoke(person);

        var made = new SeedPerson(person, nik);
        family.Members.Add(made);
        context.Batch.Residents.Add(person);
        return made;
    }

    private static void Parents(SeedContext context, SeedFamily family, PersonSpec spec, Resident person)
    {
        var year = spec.Birth.Year - 27;
        person.FatherName = context.Seal(person, nameof(Resident.FatherName), spec.Father?.Row.Name ?? PersonNames.Of(family.Random, family.Culture, 1, year));
        person.MotherName = context.Seal(person, nameof(Resident.MotherName), spec.Mother?.Row.Name ?? PersonNames.Of(family.Random, family.Culture, 2, year));
        person.FatherNik = context.Seal(person, nameof(Resident.FatherNik), spec.Father?.Nik);
        person.MotherNik = context.Seal(person, nameof(Resident.MotherNik), spec.Mother?.Nik);
        if (spec.Mother is not null)
            person.BirthOrder = family.Members.Count(member => member.Row.FamilyRelation == FamilyRelations.Child) + 1;
    }

    /// <summary>Digits of a serial in a certificate's number.</summary>
    public static string Digits(SeedRandom random, int count) =>
        random.Next((int)Math.Pow(10, count)).ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
}
