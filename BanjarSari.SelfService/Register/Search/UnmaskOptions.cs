namespace BanjarSari.SelfService.Register.Search;

/// <summary>Whose numbers an officer wants to see in full, and why.</summary>
public sealed record UnmaskOptions
{
    /// <summary>Whose.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Why, in words that the resident reads; see <see cref="LookPurpose"/>.</summary>
    public required string? Purpose { get; init; }
}
