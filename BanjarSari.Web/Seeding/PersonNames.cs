namespace BanjarSari.Web.Seeding;

/// <summary>Makes names as they are met: elders with one, younger people with two or three.</summary>
internal static class PersonNames
{
    public static string Of(SeedRandom random, Culture culture, int sex, int birthYear)
    {
        var man = sex == 1;
        if (birthYear < 1968 && random.Chance(72))
            return random.Pick(man ? culture.OldMen : culture.OldWomen);
        var first = random.Pick(man ? culture.Men : culture.Women);
        var second = random.Pick(man ? culture.MenSecond : culture.WomenSecond);
        if (birthYear < 1985 && culture == Cultures.Jawa && random.Chance(22))
            return random.Pick(man ? culture.OldMen : culture.OldWomen);
        if (birthYear > 1998 && random.Chance(35))
            return $"{(man ? random.Pick("Muhammad", "Ahmad", "Rafi", "Naufal") : random.Pick("Aulia", "Nur", "Kayla", "Azzahra"))} {first} {second}";
        return $"{first} {second}";
    }
}
