namespace BanjarSari.SelfService.Register;

/// <summary>What <see cref="ResidentChangeService.ChangeAsync"/> is to change.</summary>
public sealed record ChangeElementsOptions
{
    /// <summary>Whose record.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary><see cref="Resident.Version"/> that was seen when the change was decided.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>One for each element, none twice.</summary>
    public required IReadOnlyList<ElementValueChange> Changes { get; init; }
}

/// <summary>A new value for one element, and the document on which it rests.</summary>
public sealed record ElementValueChange
{
    /// <summary>Key of the element, see <see cref="Elements.ElementCatalog"/>.</summary>
    public required string Element { get; init; }

    /// <summary>Canonical form (see <see cref="Elements.ElementKind"/>); null or blank empties the element.</summary>
    public required string? NewValue { get; init; }

    /// <summary>Document in words without personal data: <c>Ijazah</c>, <c>Kutipan akta kelahiran</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Date of that document.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>SHA-256 of the evidence that the officers saw, 32 bytes; null: paper at the counter, or none was needed.</summary>
    public byte[]? EvidenceHash { get; init; }

    /// <summary>Report that asked for it, <c>LPR-2026-000123-X</c>.</summary>
    public string? ReportReference { get; init; }
}
