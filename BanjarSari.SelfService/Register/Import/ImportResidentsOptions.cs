namespace BanjarSari.SelfService.Register.Import;

/// <summary>One import of a population file.</summary>
public sealed record ImportResidentsOptions
{
    /// <summary>The workbook; must be seekable. Its kind is found by content, never by name.</summary>
    public required Stream File { get; init; }

    /// <summary>Make the whole report, then take everything back.</summary>
    public required bool DryRun { get; init; }
}
