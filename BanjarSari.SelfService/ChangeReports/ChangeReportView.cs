namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One report as residents read it.</summary>
public sealed record ChangeReportView
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Whose data in words.</summary>
    public required string Whose { get; init; }

    /// <summary>What happens next, in a sentence.</summary>
    public required string Next { get; init; }

    /// <summary>What should change.</summary>
    public required IReadOnlyList<ChangeItemView> Items { get; init; }

    /// <summary>What has happened, oldest first.</summary>
    public required IReadOnlyList<ChangeReportStep> Steps { get; init; }
}
