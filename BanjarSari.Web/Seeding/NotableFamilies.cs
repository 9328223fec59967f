using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Cases that every page and print must be able to show: twelve on one card, a widow, a foreigner, long and short names, no KK, dead, moved, missing.</summary>
internal static class NotableFamilies
{
    public static void Make(DemoTools tools)
    {
        Twelve(tools);
        Widow(tools);
        Foreigner(tools);
        LongNames(tools);
        WithoutCard(tools);
        MovedAway(tools);
        HeadMissing(tools);
    }

    private static void Twelve(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 3, Cultures.Jawa, address: "Jalan Raya Banjar Sari Nomor 88, sebelah timur lumbung padi") with { Religion = 1 };
        var head = Add(tools, family, 1, 1966, FamilyRelations.Head, "Haji Sukirman", 2);
        var wife = Add(tools, family, 2, 1970, FamilyRelations.Wife, "Hajah Suminten", 2);
        foreach (var (sex, year, name) in new[] { (1, 1991, "Agus Setiawan"), (1, 1995, "Bambang Kurniawan"), (2, 1999, "Endang Lestari"), (2, 2003, "Fitri Wulandari"), (1, 2006, "Galih Saputra"), (2, 2009, "Hanifah Puspitasari") })
            Add(tools, family, sex, year, FamilyRelations.Child, name, year == 1991 ? 2 : 1, head, wife);
        Add(tools, family, 2, 1993, 5, "Nur Indah Astuti", 2);
        Add(tools, family, 1, 2018, 6, "Naufal Setiawan");
        Add(tools, family, 2, 2022, 6, "Kayla Setiawan");
        PersonMaker.Add(tools.Context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1943, 12, 31), Name = "Ngatinem", Relation = 7, Marital = 6 });
    }

    private static void Widow(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 4, Cultures.Jawa) with { Religion = 1 };
        var widow = PersonMaker.Add(tools.Context, family, new PersonSpec { Sex = 2, Birth = new DateOnly(1961, 7, 1), Name = "Painem", Relation = FamilyRelations.Head, Marital = 6 });
        Add(tools, family, 2, 1994, FamilyRelations.Child, "Rini Handayani", 4, null, widow);
        var dead = PersonMaker.Add(tools.Context, family, new PersonSpec { Sex = 1, Birth = new DateOnly(1956, 12, 31), Name = "Wagimin", Relation = FamilyRelations.Husband, Marital = 2 });
        SeedEvents.End(tools.Context, dead.Row, SeedEvents.Death, ResidentStates.Dead, 430, family.Random);
        tools.Aid.ToPerson(family.Random, widow.Row, AidCatalog.Elder);
        tools.Aid.ToFamily(family.Random, family.Row, AidCatalog.Pkh);
    }

    private static void Foreigner(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 5, Cultures.Jawa) with { Religion = 3 };
        var wife = Add(tools, family, 2, 1988, FamilyRelations.Head, "Maria Retno Kusumawati", 2);
        var husband = Add(tools, family, 1, 1984, FamilyRelations.Husband, "Pieter van Dalen", 2);
        DemoPeople.Foreign(tools.Context, husband.Row, wife.Row.Name);
        Add(tools, family, 2, 2016, FamilyRelations.Child, "Anneke Puspita van Dalen", 1, husband, wife);
    }

    private static void LongNames(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 6, Cultures.Jawa) with { Religion = 1 };
        var head = Add(tools, family, 1, 1971, FamilyRelations.Head, "Raden Mas Suryokusumo Hadiningrat Prawirodirdjo Kusumawardhana", 2);
        (head.Row.NamePrefix, head.Row.NameSuffix, head.Row.Education, head.Row.Occupation) = ("Dr. H.", "S.P., M.Si., M.M.", 10, 64);
        var wife = Add(tools, family, 2, 1974, FamilyRelations.Wife, "Raden Ajeng Siti Maryam Kusumaningtyas Wulandari", 2);
        (wife.Row.NamePrefix, wife.Row.NameSuffix, wife.Row.Education, wife.Row.Occupation) = ("Dra. Hj.", "M.Pd.", 9, 65);
        Add(tools, family, 2, 2005, FamilyRelations.Child, "Ari", 1, head, wife);
    }

    private static void WithoutCard(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 7, Cultures.Jawa, withCard: false) with { Religion = 1 };
        var head = Add(tools, family, 1, 2001, FamilyRelations.Head, "Rizki Ramadhan", 3);
        Add(tools, family, 2, 2003, FamilyRelations.Wife, "Intan Oktaviani", 3);
        SeedEvents.Add(tools.Context, head.Row, SeedEvents.MoveIn, tools.Context.Today.AddDays(-25), 1, "Jalan Mawar 12, Kabupaten Contoh Raya");
    }

    private static void MovedAway(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 8, Cultures.Sunda) with { Religion = 1 };
        family.Row.ClosedAt = tools.Context.Now.AddDays(-120);
        foreach (var (sex, year, relation, name) in new[] { (1, 1987, FamilyRelations.Head, "Deden Permana"), (2, 1990, FamilyRelations.Wife, "Yeni Herlina") })
            SeedEvents.End(tools.Context, Add(tools, family, sex, year, relation, name, 2).Row, SeedEvents.MoveOut, ResidentStates.MovedOut, 120, family.Random);
    }

    private static void HeadMissing(DemoTools tools)
    {
        var family = FamilyMaker.Begin(tools.Context, 9, Cultures.Jawa) with { Religion = 1 };
        var mother = Add(tools, family, 2, 1969, 7, "Tumini", 6);
        var head = Add(tools, family, 1, 1992, FamilyRelations.Child, "Slamet", 1, null, mother);
        SeedEvents.End(tools.Context, head.Row, SeedEvents.Missing, ResidentStates.Missing, 500, family.Random);
        SeedEvents.End(tools.Context, Add(tools, family, 1, 1996, FamilyRelations.Child, "Rudi", 1, null, mother).Row, SeedEvents.Leaving, ResidentStates.Left, 210, family.Random);
        SeedProblems.Add(tools.Context, mother.Row, "head-missing", nameof(Resident.FamilyRelation), "Keluarga ini tidak mempunyai kepala keluarga.");
    }

    private static SeedPerson Add(DemoTools tools, SeedFamily family, int sex, int year, int relation, string name, int marital = 1, SeedPerson? father = null, SeedPerson? mother = null) =>
        PersonMaker.Add(tools.Context, family, new PersonSpec
        {
            Sex = sex,
            Birth = new DateOnly(year, 1 + (year * 7 % 12), 1 + (year * 11 % 27)),
            Relation = relation,
            Name = name,
            Marital = marital,
            MarriedOn = marital == 2 ? new DateOnly(year + 24, 9, 1 + (year % 27)) : null,
            Father = father,
            Mother = mother,
        });
}
