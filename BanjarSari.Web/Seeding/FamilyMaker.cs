using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Begins families and makes the ordinary ones: couples, three generations, widows, people alone.</summary>
internal static class FamilyMaker
{
    private static readonly string[] Streets = ["Jalan Raya Banjar Sari", "Jalan Melati", "Jalan Padi Mas", "Jalan Lumbung", "Gang Kenanga", "Jalan Irigasi", "Gang Masjid", "Jalan Balai Desa"];

    /// <summary>Begins family <paramref name="number"/>; <paramref name="withCard"/> false: no KK yet.</summary>
    public static SeedFamily Begin(SeedContext context, int number, Culture? culture = null, bool withCard = true, string? address = null)
    {
        var random = SeedRandom.For(number);
        var people = culture ?? Cultures.Of(random);
        var place = context.Areas.Of(number);
        var issued = context.Today.AddDays(-random.Between(20, 3_600));
        var row = new Family
        {
            Id = context.Keys.Of(SeedKind.Family, number),
            HamletId = place.Hamlet,
            RwId = place.Rw,
            RtId = place.Rt,
            CardIssuedOn = withCard ? issued : null,
            RegisteredOn = issued.AddDays(-random.Next(1_500)),
            TemporaryNumber = withCard ? null : context.Serials.TemporaryNumber(),
        };
        if (withCard && KkNumber.TryParse(context.Serials.KkNumber(issued), out var kk))
            context.Numbers.SetKkNumber(row, kk);
        context.Numbers.SetAddress(row, address ?? $"{random.Pick(Streets)} Nomor {random.Between(1, 140)}");
        context.Batch.Families.Add(row);
        return new SeedFamily(number, row, place, people, random.Pick(people.Religions), random);
    }

    /// <summary>An ordinary family with at most <paramref name="room"/> people.</summary>
    public static SeedFamily Ordinary(SeedContext context, int number, int room)
    {
        var family = Begin(context, number);
        var shape = family.Random.Pick((FamilyShape.Couple, 66.0), (FamilyShape.ThreeGenerations, 14.0), (FamilyShape.Widow, 9.0), (FamilyShape.Widower, 2.5), (FamilyShape.Divorced, 3.5), (FamilyShape.Alone, 5.0));
        foreach (var member in FamilyMembers.Of(context, family, shape, family.Random.Between(0, 99)))
        {
            if (family.Members.Count == room)
                break;
            PersonMaker.Add(context, family, member(family));
        }

        return family;
    }
}

/// <summary>Who stands at the head of a family and who lives with them.</summary>
internal enum FamilyShape
{
    Couple,
    ThreeGenerations,
    Widow,
    Widower,
    Divorced,
    Alone,
}
