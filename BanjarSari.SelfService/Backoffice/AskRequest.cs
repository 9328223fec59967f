namespace BanjarSari.SelfService.Backoffice;

/// <summary>What the resident has to mend.</summary>
public sealed record AskRequest : VersionRequest
{
    /// <summary>What the resident reads.</summary>
    public required string Answer { get; init; }
}
