namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>Which report is to be put on a form.</summary>
public sealed record PrintFormOptions
{
    /// <summary>Who sent the report.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose quota it counts on: the resident's key or the officer's.</summary>
    public required Guid AskedBy { get; init; }
}
