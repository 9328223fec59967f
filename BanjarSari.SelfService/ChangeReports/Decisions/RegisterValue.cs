namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What the register holds for an item's element.</summary>
/// <param name="Old">Semula, as the resident saw it; canonical.</param>
/// <param name="Now">Now; canonical.</param>
public sealed record RegisterValue(string? Old, string? Now)
{
    /// <summary>The register moved since the report was sent.</summary>
    public bool Moved => Old != Now;
}
