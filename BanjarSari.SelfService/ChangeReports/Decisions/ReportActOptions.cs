namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Which report, as the officer saw it.</summary>
public record ReportActOptions
{
    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary><see cref="ChangeReport.Version"/> that was seen.</summary>
    public required int Version { get; init; }
}

/// <summary>To whom a report goes.</summary>
public sealed record AssignReportOptions : ReportActOptions
{
    /// <summary>Key of the officer's account.</summary>
    public required Guid OfficerUserKey { get; init; }
}

/// <summary>A message to the resident; it needs no particular version.</summary>
public sealed record WriteMessageOptions : ReportActOptions
{
    /// <summary>At most 1,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The item it is about; null: the whole report.</summary>
    public int? Ordinal { get; init; }
}
