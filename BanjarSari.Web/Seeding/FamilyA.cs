using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Services;

namespace BanjarSari.Web.Seeding;

/// <summary>Family A of design.md section 7: a farmer, his wife, three children and his mother, with aid of every kind.</summary>
internal static class FamilyA
{
    public const string HeadNik = "9999991201800001";
    public const string WifeNik = "9999995503820002";

    public static SeedFamily Make(DemoTools tools)
    {
        var context = tools.Context;
        var family = FamilyMaker.Begin(context, 0, Cultures.Jawa, address: "Jalan Melati Nomor 7") with { Religion = 1 };
        var wedding = new DateOnly(2004, 6, 19);
        var head = PersonMaker.Add(context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(1980, 1, 12), Nik = HeadNik, Name = "Sugeng Riyanto", Relation = FamilyRelations.Head, Marital = 2, MarriedOn = wedding, Also = person => Head(context, person) });
        var wife = PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1982, 3, 15), Nik = WifeNik, Name = "Siti Nurjanah", Relation = FamilyRelations.Wife, Marital = 2, MarriedOn = wedding, Also = person => Wife(context, person) });
        foreach (var (sex, birth, name) in new[] { (1, new DateOnly(2006, 8, 14), "Dimas Aji Pratama"), (2, new DateOnly(2011, 5, 2), "Rara Ayu Lestari"), (2, new DateOnly(2019, 11, 30), "Kirana Putri Riyanti") })
            PersonMaker.Add(context, family, new PersonSpec { Sex = sex, Birth = birth, Name = name, Relation = FamilyRelations.Child, Father = head, Mother = wife, Also = person => person.BirthPlace = "Banjar Sari" });
        PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1954, 7, 1), Name = "Sumirah", Relation = 7, Marital = 6 });

        Aid(tools, family);
        Services(tools, family);
        DemoReports.Make(context, family);
        return family;
    }

    private static void Head(SeedContext context, Resident person)
    {
        Plain(context, person, "SLTP", 4, 9);
        person.MarriageCertificateNumber = null;
        person.Phone = context.Seal(person, nameof(Resident.Phone), "+6280000112233");
        person.NameSuffix = null;
    }

    private static void Wife(SeedContext context, Resident person)
    {
        Plain(context, person, "SLTA", 5, 2);
        person.BloodType = 2;
        person.BirthCertificateNumber = "9999-LT-04091990-0217";
        person.HasBirthCertificate = 2;
    }

    private static void Plain(SeedContext context, Resident person, string school, int education, int occupation)
    {
        person.BirthPlace = "Banjar Sari";
        person.Education = education;
        person.Occupation = occupation;
        person.HealthInsurance = 2;
        person.Disability = null;
        person.FatherName = context.Seal(person, nameof(Resident.FatherName), person.Sex == 1 ? "Karto Sumarno" : "Mulyadi");
        person.MotherName = context.Seal(person, nameof(Resident.MotherName), person.Sex == 1 ? "Sumirah" : "Suminah");
        person.Source = $"Kartu Keluarga dan ijazah {school}";
    }

    private static void Aid(DemoTools tools, SeedFamily family)
    {
        var (aid, random) = (tools.Aid, family.Random);
        var head = family.Members[0].Row;
        aid.ToPerson(random, head, AidCatalog.Insurance, AidStates.Delivered);
        aid.ToPerson(random, family.Members[1].Row, AidCatalog.Insurance, AidStates.Delivered);
        aid.ToPerson(random, family.Members[3].Row, AidCatalog.School, AidStates.Delivered);
        aid.ToFamily(random, family.Row, AidCatalog.Food, AidStates.Delivered);
        aid.ToFamily(random, family.Row, AidCatalog.Cash, AidStates.Proposed);
        aid.ToFamily(random, family.Row, AidCatalog.Cash, AidStates.Stopped, yearsAgo: 1);
        aid.ToHousehold(random, SeedHouseholds.Of(tools.Context, [family]), AidCatalog.House, AidStates.Decided);
        var farmers = tools.Groups.Farmers(family.Place.Street);
        tools.Groups.Join(random, farmers, head);
        tools.Groups.Join(random, tools.Groups.Pkk, family.Members[1].Row);
        aid.ToGroup(random, farmers.Id, AidCatalog.Seed, AidStates.Delivered);
        aid.ToGroup(random, farmers.Id, AidCatalog.Machine, AidStates.Proposed);
    }

    private static void Services(DemoTools tools, SeedFamily family)
    {
        var (head, wife, random) = (family.Members[0].Row, family.Members[1].Row, family.Random);
        tools.Services.Add(random, head, "S-50", ServiceStates.Collected, 702);
        tools.Services.Add(random, head, "S-41", ServiceStates.Collected, 488);
        tools.Services.Add(random, head, "S-12", ServiceStates.Cancelled, 303, "Dibatalkan atas permintaan Anda: acara ditunda.");
        tools.Services.Add(random, head, "S-11", ServiceStates.Collected, 141);
        tools.Services.Add(random, head, "S-42", ServiceStates.Ready, 6);
        tools.Services.Add(random, head, "S-07", ServiceStates.AwaitingSignature, 2);
        tools.Services.Add(random, head, "S-16", ServiceStates.Incomplete, 1);
        tools.Services.Add(random, wife, "S-02", ServiceStates.Collected, 260);
        tools.Services.Add(random, wife, "S-10", ServiceStates.Checking, 1);
    }
}
