using BanjarSari.SelfService.ChangeReports.Decisions;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One report as an officer decides it.</summary>
public sealed record DeskReport
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>To be sent back with an act on the report.</summary>
    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>UTC; until when an answer is promised.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>UTC; null while open.</summary>
    public required DateTime? ClosedAt { get; init; }

    /// <summary>Who reports.</summary>
    public required DeskPerson Reporter { get; init; }

    /// <summary>Post of the officer who filed it at the counter; null when the resident did.</summary>
    public required string? FiledByPost { get; init; }

    /// <summary>Why the officer filed it.</summary>
    public required string? FilingReason { get; init; }

    /// <summary>Name of the officer who has taken it.</summary>
    public required string? AssignedTo { get; init; }

    /// <summary>The officer who asks has taken it.</summary>
    public required bool AssignedToMe { get; init; }

    /// <summary>What the officer may do with the report itself.</summary>
    public required IReadOnlyList<ActRight> Rights { get; init; }

    /// <summary>What should change.</summary>
    public required IReadOnlyList<DeskItem> Items { get; init; }

    /// <summary>Other reports by or about the same persons, newest first.</summary>
    public required IReadOnlyList<DeskOther> Others { get; init; }

    /// <summary>Questions and answers, oldest first.</summary>
    public required IReadOnlyList<DeskMessage> Messages { get; init; }

    /// <summary>What has happened, oldest first.</summary>
    public required IReadOnlyList<ChangeReportStep> Steps { get; init; }
}
