namespace BanjarSari.Web.Seeding;

/// <summary>Dates of birth and wedding that fit together.</summary>
internal static class SeedDates
{
    /// <summary>A birth date that makes someone <paramref name="age"/> years old; for elders often a guess.</summary>
    public static DateOnly Birth(SeedRandom random, DateOnly today, int age)
    {
        if (age >= 63 && random.Chance(38))
            return random.Chance(60) ? new DateOnly(today.Year - age, 7, 1) : new DateOnly(today.Year - age - 1, 12, 31);
        return today.AddYears(-age).AddDays(-random.Between(1, 364));
    }

    /// <summary>A wedding when both were grown, and before today.</summary>
    public static DateOnly Wedding(SeedRandom random, DateOnly today, DateOnly man, DateOnly woman)
    {
        var grown = man > woman ? man : woman;
        var day = grown.AddDays(random.Between(19 * 365, 25 * 365));
        return day < today.AddDays(-40) ? day : today.AddDays(-random.Between(40, 300));
    }
}
