namespace BanjarSari.SelfService.SignIn;

/// <summary>A browser from which this resident has signed in: it has a throttle of its own, so that a stranger's tries do not lock the resident out.</summary>
public sealed class KnownDevice
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose device.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>SHA-256 of the nonce in the device cookie; unique.</summary>
    public required byte[] NonceHash { get; init; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime LastUsedAt { get; set; }

    /// <summary>UTC; 180 days after the last use.</summary>
    public DateTime ExpiresAt { get; set; }
}
