using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>What a family knows of a member before the rest is filled in by <see cref="PersonMaker"/>.</summary>
internal sealed record PersonSpec
{
    public required int Sex { get; init; }

    public required DateOnly Birth { get; init; }

    /// <summary>Code <c>family-relation</c>.</summary>
    public required int Relation { get; init; }

    /// <summary>Code <c>marital-status</c>.</summary>
    public int Marital { get; init; } = 1;

    public DateOnly? MarriedOn { get; init; }

    /// <summary>Null: made from the family's culture.</summary>
    public string? Name { get; init; }

    /// <summary>Null: the next free one.</summary>
    public string? Nik { get; init; }

    public bool WithoutNik { get; init; }

    public SeedPerson? Father { get; init; }

    public SeedPerson? Mother { get; init; }

    /// <summary>Last word over the finished record.</summary>
    public Action<Resident>? Also { get; init; }
}

/// <summary>A finished person with the numbers in clear that relatives' records repeat.</summary>
internal sealed record SeedPerson(Resident Row, string? Nik);

/// <summary>A family under construction.</summary>
internal sealed record SeedFamily(int Number, Family Row, Place Place, Culture Culture, int Religion, SeedRandom Random)
{
    public List<SeedPerson> Members { get; } = [];
}
