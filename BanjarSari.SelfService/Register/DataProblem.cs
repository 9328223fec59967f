namespace BanjarSari.SelfService.Register;

/// <summary>
/// A line of the work list of data quality: something an import met and could not settle, e.g. a text that
/// is in no code list. It stays until an officer settles it.
/// </summary>
public sealed class DataProblem
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

    /// <summary>UTC; null while open.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>The act that found it.</summary>
    public Guid ProcessId { get; init; }
}
