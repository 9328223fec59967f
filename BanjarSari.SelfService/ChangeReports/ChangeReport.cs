using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Laporan perubahan: what a resident asks to be corrected, decided item by item.</summary>
public sealed class ChangeReport : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>What people see: <c>LPR-2026-000123-X</c>; unique.</summary>
    public required string Reference { get; init; }

    /// <summary>Who reports.</summary>
    public Guid ReporterResidentId { get; init; }

    /// <summary>Whose record; null for a person not yet recorded.</summary>
    public Guid? SubjectResidentId { get; init; }

    /// <summary>Family at that time.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; set; }

    /// <summary>UTC; null while a draft.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>What is to change.</summary>
    public List<ChangeItem> Items { get; } = [];

    /// <inheritdoc/>
    public int Version { get; set; }
}
