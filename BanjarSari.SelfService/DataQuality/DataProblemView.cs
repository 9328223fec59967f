namespace BanjarSari.SelfService.DataQuality;

/// <summary>A line of the work list as an officer reads it; numbers are masked.</summary>
public sealed record DataProblemView
{
    /// <summary>The line.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose record; null: about a family.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The family.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Name of the person, or of the first on the card.</summary>
    public string? Name { get; init; }

    /// <summary>NIK or Nomor KK, masked; null where there is none.</summary>
    public string? MaskedNumber { get; init; }

    /// <summary>Hamlet, RW and RT in words.</summary>
    public string? Place { get; init; }

    /// <summary>Key of the element.</summary>
    public string? Element { get; init; }

    /// <summary>Label of the element.</summary>
    public string? ElementLabel { get; init; }

    /// <summary>What was found.</summary>
    public required string Detail { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime FoundAt { get; init; }
}
