namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Somebody in the register who may be the person that a report wants to add.</summary>
public sealed record LikelyDuplicate
{
    /// <summary>Key, for the officer's client.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Birth date.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Code <c>resident-state</c>: also who moved away or died.</summary>
    public required int State { get; init; }

    /// <summary>Stands on the reporter's family card.</summary>
    public required bool SameFamily { get; init; }

    /// <summary>0 to 100.</summary>
    public required int Score { get; init; }

    /// <summary>What is alike, in words.</summary>
    public required IReadOnlyList<string> Why { get; init; }
}
