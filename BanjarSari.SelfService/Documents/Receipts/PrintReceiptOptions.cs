namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>Which report a receipt is for.</summary>
public sealed record PrintReceiptOptions
{
    /// <summary>Who sent the report.</summary>
    public required Guid ReporterId { get; init; }

    /// <summary><c>LPR-2026-000123-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose quota it counts on: the resident's key or the officer's.</summary>
    public required Guid AskedBy { get; init; }
}
