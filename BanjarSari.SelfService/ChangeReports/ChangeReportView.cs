namespace BanjarSari.SelfService.ChangeReports;

/// <summary>One report as residents read it.</summary>
public sealed record ChangeReportView
{
    /// <summary><c>LPR-2026-000123-X</c>; <c>draf</c> for a draft.</summary>
    public required string Reference { get; init; }

    /// <summary>One of <see cref="ChangeReportStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>Whose data in words.</summary>
    public required string Whose { get; init; }

    /// <summary>What happens next, in a sentence.</summary>
    public required string Next { get; init; }

    /// <summary>UTC; when the promise to answer ends; null while a draft or when nothing more is waited for.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>The promise was not kept.</summary>
    public bool Overdue { get; init; }

    /// <summary>The resident who looks has sent it.</summary>
    public bool Mine { get; init; }

    /// <summary>Post of the officer who filed it at the counter; null when the resident did.</summary>
    public string? FiledByPost { get; init; }

    /// <summary>What should change.</summary>
    public required IReadOnlyList<ChangeItemView> Items { get; init; }

    /// <summary>Questions and answers, oldest first; for the reporter only.</summary>
    public IReadOnlyList<ReportMessageView> Messages { get; init; } = [];

    /// <summary>What has happened, oldest first.</summary>
    public required IReadOnlyList<ChangeReportStep> Steps { get; init; }

    /// <summary>Whether it is still under way.</summary>
    public bool Open => ChangeReportStates.Open.Contains(State);

    /// <summary>Something is for the reporter to mend.</summary>
    public bool ToMend => Mine && Items.Any(item => item.State == ChangeItemStates.NeedsImprovement);
}
