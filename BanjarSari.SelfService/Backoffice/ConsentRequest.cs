namespace BanjarSari.SelfService.Backoffice;

/// <summary>The answer of the adult whose record it is.</summary>
public sealed record ConsentRequest : VersionRequest
{
    /// <summary>True: agreed.</summary>
    public required bool Agreed { get; init; }
}
