using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>Laporan perubahan: what a resident asks to be corrected, decided item by item.</summary>
public sealed class ChangeReport : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>What people see: <c>LPR-2026-000123-X</c>; unique; null while a draft.</summary>
    public string? Reference { get; set; }

    /// <summary>Who reports.</summary>
    public Guid ReporterResidentId { get; init; }

    /// <summary>The reporter's family at that time.</summary>
    public Guid? FamilyId { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>, kept in step with the items by <see cref="ChangeReportStates.Of"/>.</summary>
    public required string State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; null while a draft. At a correction it stays: the report keeps its number and its first day.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>UTC; when the promised 3 × 24 hours end (UU 27/2022 art. 30); begins anew when the resident has mended a report. Null while a draft.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>User key of the officer who filed it at the counter; null when the resident did.</summary>
    public Guid? FiledByOfficer { get; init; }

    /// <summary>Post of that officer.</summary>
    public string? FiledByPost { get; init; }

    /// <summary>Why the officer filed it for the resident.</summary>
    public string? FilingReason { get; set; }

    /// <summary>User key of the officer who has taken it; null: nobody.</summary>
    public Guid? AssignedOfficer { get; set; }

    /// <summary>Name of that officer, for other officers.</summary>
    public string? AssignedName { get; set; }

    /// <summary>What is to change.</summary>
    public List<ChangeItem> Items { get; } = [];

    /// <summary>Questions and answers.</summary>
    public List<ReportMessage> Messages { get; } = [];

    /// <inheritdoc/>
    public int Version { get; set; }
}
