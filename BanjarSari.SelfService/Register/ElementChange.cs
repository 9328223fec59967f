using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>History of one element of one resident: old value, new value, on which document it rests.</summary>
public sealed class ElementChange
{
    /// <summary>Version-7 key; sorts by time.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose element.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Key of the element, see <see cref="Elements.ElementCatalog"/>.</summary>
    public required string Element { get; init; }

    /// <summary>Value before in canonical form, sealed; null: none.</summary>
    public SealedText? OldValue { get; init; }

    /// <summary>Value after in canonical form, sealed; null: none.</summary>
    public SealedText? NewValue { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; init; }

    /// <summary>Document or file on which the new value rests, in words without personal data: <c>Kutipan akta kelahiran</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Date of <see cref="Source"/>.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>SHA-256 of the evidence that the officers saw, 32 bytes; null: paper at the counter, or none was needed.</summary>
    public byte[]? EvidenceHash { get; init; }

    /// <summary>Report that asked for it, <c>LPR-2026-000123-X</c>; null: not through a report.</summary>
    public string? ReportReference { get; init; }

    /// <summary>The act.</summary>
    public Guid ProcessId { get; init; }
}
