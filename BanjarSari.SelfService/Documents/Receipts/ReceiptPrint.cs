namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>What stands on a receipt: no name, no NIK, no value, so that it may be passed on.</summary>
internal sealed record ReceiptPrint
{
    /// <summary>Number of the report.</summary>
    public required string Reference { get; init; }

    /// <summary>Secret with which anyone can look up the state.</summary>
    public required string Code { get; init; }

    /// <summary>When it was sent, in words.</summary>
    public required string SentAt { get; init; }

    /// <summary>Where it was filed, in words.</summary>
    public required string Via { get; init; }

    /// <summary>Until when the village answers, in words.</summary>
    public required string DueAt { get; init; }

    /// <summary>What was reported, by the names of elements and events.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>Papers that the resident still brings to the office.</summary>
    public required IReadOnlyList<string> ToBring { get; init; }
}
