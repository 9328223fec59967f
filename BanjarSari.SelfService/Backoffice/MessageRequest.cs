namespace BanjarSari.SelfService.Backoffice;

/// <summary>A message to the resident.</summary>
public sealed record MessageRequest : VersionRequest
{
    /// <summary>What the resident reads.</summary>
    public required string Text { get; init; }

    /// <summary>The item it is about; null: the whole report.</summary>
    public int? Ordinal { get; init; }
}
