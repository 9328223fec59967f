using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Services;

namespace BanjarSari.Web.Seeding;

/// <summary>Resident B's family, in another hamlet; and the family of the resident whose first sign-in is pending.</summary>
internal static class FamilyB
{
    public const string Nik = "9999990507750003";
    public const string PendingNik = "9999992008900004";

    public static SeedFamily Make(DemoTools tools)
    {
        var context = tools.Context;
        var family = FamilyMaker.Begin(context, 1, Cultures.Sunda, address: "Jalan Irigasi Nomor 21") with { Religion = 1 };
        var wedding = new DateOnly(1999, 9, 4);
        var head = PersonMaker.Add(context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(1975, 7, 5), Nik = Nik, Name = "Hendra Gunawan", Relation = FamilyRelations.Head, Marital = 2, MarriedOn = wedding, Also = person => (person.Occupation, person.Education, person.NameSuffix) = (84, 5, null) });
        var wife = PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1978, 2, 9), Name = "Lilis Komalasari", Relation = FamilyRelations.Wife, Marital = 2, MarriedOn = wedding });
        PersonMaker.Add(context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(2003, 4, 17), Name = "Gilang Permana", Relation = FamilyRelations.Child, Father = head, Mother = wife });
        PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(2012, 10, 25), Name = "Syifa Nurhayati", Relation = FamilyRelations.Child, Father = head, Mother = wife });

        tools.Aid.ToFamily(family.Random, family.Row, AidCatalog.Rice, AidStates.Delivered);
        tools.Services.Add(family.Random, head.Row, "S-16", ServiceStates.Collected, 410);
        tools.Services.Add(family.Random, head.Row, "S-13", ServiceStates.Collected, 77);
        SeedHistory.Attested(context, head.Row, context.OfficeTime(family.Random, 400));
        return family;
    }

    public static SeedFamily MakePending(DemoTools tools)
    {
        var context = tools.Context;
        var family = FamilyMaker.Begin(context, 2, Cultures.Jawa, address: "Gang Kenanga Nomor 3") with { Religion = 1 };
        var wedding = new DateOnly(2017, 3, 12);
        var head = PersonMaker.Add(context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(1990, 8, 20), Nik = PendingNik, Name = "Yusuf Hidayat", Relation = FamilyRelations.Head, Marital = 2, MarriedOn = wedding, Also = person => (person.Occupation, person.Education, person.NameSuffix) = (26, 4, null) });
        var wife = PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1994, 1, 8), Name = "Wulan Anggraini", Relation = FamilyRelations.Wife, Marital = 2, MarriedOn = wedding });
        PersonMaker.Add(context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(2019, 6, 3), Name = "Rafi Hidayat", Relation = FamilyRelations.Child, Father = head, Mother = wife });
        var newborn = PersonMaker.Add(context, family, new PersonSpec { Sex = 2, Birth = context.Today.AddDays(-11), Name = "Aisyah Hidayat", Relation = FamilyRelations.Child, Father = head, Mother = wife, WithoutNik = true, Also = person => person.BirthPlace = "Banjar Sari" });
        SeedEvents.Add(context, newborn.Row, SeedEvents.Birth, newborn.Row.BirthDate!.Value, 3);
        tools.Services.Add(family.Random, head.Row, "S-17", ServiceStates.Ready, 4);
        return family;
    }
}
