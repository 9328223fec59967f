namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One report on the work list; no number of a person stands on it.</summary>
public sealed record DeskLine
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

    /// <summary>The promised time is over and the office has not answered.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Who reports.</summary>
    public required string Reporter { get; init; }

    /// <summary>Hamlet of the reporter.</summary>
    public required string? Hamlet { get; init; }

    /// <summary>What should change, in words.</summary>
    public required string What { get; init; }

    /// <summary>Highest tier of its items.</summary>
    public required int Tier { get; init; }

    /// <summary>Items.</summary>
    public required int ItemCount { get; init; }

    /// <summary>States of its items, each once.</summary>
    public required IReadOnlyList<string> ItemStates { get; init; }

    /// <summary>Name of the officer who has taken it.</summary>
    public required string? AssignedTo { get; init; }

    /// <summary>The officer who asks has taken it.</summary>
    public required bool AssignedToMe { get; init; }

    /// <summary>Filed at the counter by an officer.</summary>
    public required bool Assisted { get; init; }
}
