namespace BanjarSari.SelfService.DataQuality;

/// <summary>Which piece of the work list.</summary>
public sealed record DataProblemQuery
{
    /// <summary>Largest piece.</summary>
    public const int Most = 100;

    /// <summary>Key of the rule.</summary>
    public required string Kind { get; init; }

    /// <summary>Lines to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>Lines to show, at most <see cref="Most"/>.</summary>
    public int Take { get; init; } = 20;

    /// <summary>Only this hamlet.</summary>
    public Guid? HamletId { get; init; }

    /// <summary>The officer's part of the register.</summary>
    public DataQualityScope Scope { get; init; } = DataQualityScope.Village;
}
