namespace BanjarSari.SelfService.Backoffice;

/// <summary>Why numbers are to be shown in full.</summary>
public sealed record UnmaskRequest
{
    /// <summary>In words that the resident reads in the access trail.</summary>
    public required string Purpose { get; init; }
}
