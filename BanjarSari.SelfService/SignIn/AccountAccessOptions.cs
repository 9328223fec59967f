namespace BanjarSari.SelfService.SignIn;

/// <summary>An account that an officer locks, unlocks or frees from its waiting time.</summary>
public sealed record AccountAccessOptions
{
    /// <summary>Whose account.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>Why, without NIK or KK number.</summary>
    public required string Reason { get; init; }
}
