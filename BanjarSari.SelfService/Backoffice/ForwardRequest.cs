namespace BanjarSari.SelfService.Backoffice;

/// <summary>Sending on to Disdukcapil.</summary>
public sealed record ForwardRequest : VersionRequest
{
    /// <summary>A sentence for the resident.</summary>
    public string? Answer { get; init; }
}
