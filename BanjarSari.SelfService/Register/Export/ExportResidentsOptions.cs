namespace BanjarSari.SelfService.Register.Export;

/// <summary>One export of the whole register.</summary>
public sealed record ExportResidentsOptions
{
    /// <summary>Where the workbook goes; must be writable and seekable.</summary>
    public required Stream Target { get; init; }

    /// <summary>Why, in words that the residents read in their access log.</summary>
    public required string Purpose { get; init; }
}
