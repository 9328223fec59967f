namespace BanjarSari.SelfService.Register;

/// <summary>
/// A line of the work list of data quality: what a rule found in the register, or what an import or an act met and could
/// not settle. It stays until it is true no longer, or an officer accepts it (<see cref="DataQuality.QualityRules"/>).
/// </summary>
public sealed class DataProblem : IHasVersion
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose record; null when no record could be made.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>Family, for problems of a card.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>Key of the element, where it is about one.</summary>
    public string? Element { get; init; }

    /// <summary>Stable kind, e.g. <c>unknown-code</c>, <c>nik-birth-date</c>, <c>head-missing</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What was found, without NIK or KK numbers.</summary>
    public required string Detail { get; init; }

    /// <summary>UTC.</summary>
    public DateTime FoundAt { get; init; }

    /// <summary>Hamlet of the person or family, as of the last run; null: in none.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>UTC, when it was true no longer; null while it is.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>UTC, when an officer accepted it as it is: it stays true, but waits for nobody.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>Why it was accepted, for the next officer; without NIK or KK numbers.</summary>
    public string? AcceptedBecause { get; set; }

    /// <summary>Post of who accepted it.</summary>
    public string? AcceptedByPost { get; set; }

    /// <summary>The act that found it.</summary>
    public Guid ProcessId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
