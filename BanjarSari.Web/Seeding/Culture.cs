namespace BanjarSari.Web.Seeding;

/// <summary>Names, religions and birth places usual among one people of the village.</summary>
internal sealed record Culture
{
    /// <summary>Suku, as the register keeps it.</summary>
    public required string Name { get; init; }

    public required string[] OldMen { get; init; }

    public required string[] OldWomen { get; init; }

    public required string[] Men { get; init; }

    public required string[] Women { get; init; }

    /// <summary>Second names of men.</summary>
    public required string[] MenSecond { get; init; }

    /// <summary>Second names of women.</summary>
    public required string[] WomenSecond { get; init; }

    /// <summary>Code <c>religion</c> and how often, in 100.</summary>
    public required (int Code, double Weight)[] Religions { get; init; }

    /// <summary>Where those are born who were not born in the village.</summary>
    public required string[] Homelands { get; init; }
}
