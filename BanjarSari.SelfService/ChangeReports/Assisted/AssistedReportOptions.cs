namespace BanjarSari.SelfService.ChangeReports.Assisted;

/// <summary>A report that an officer files at the counter for a resident who stands there.</summary>
public sealed record AssistedReportOptions
{
    /// <summary>Made by the client once for each filing: sent again, it is the same report.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>Who reports.</summary>
    public required Guid ReporterResidentId { get; init; }

    /// <summary>Why the officer files it.</summary>
    public required string FilingReason { get; init; }

    /// <summary>What should change.</summary>
    public required IReadOnlyList<AssistedItem> Items { get; init; }

    /// <summary>Photo of the form that the resident signed.</summary>
    public required AssistedFile SignedForm { get; init; }

    /// <summary>Evidence of the items.</summary>
    public IReadOnlyList<AssistedFile> Evidence { get; init; } = [];
}
