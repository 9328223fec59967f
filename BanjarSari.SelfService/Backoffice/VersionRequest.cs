namespace BanjarSari.SelfService.Backoffice;

/// <summary>An act on what the officer has seen.</summary>
public record VersionRequest
{
    /// <summary>Version of the report, or of the item, that the officer has seen.</summary>
    public required int Version { get; init; }
}
