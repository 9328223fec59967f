namespace BanjarSari.SelfService.SignIn;

/// <summary>A one-time code from the PIN slip: lets an unknown device try while the village is in guarded mode.</summary>
public sealed class DeviceCode
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose code.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>Keyed hash of the code.</summary>
    public required byte[] CodeHash { get; init; }

    /// <summary>UTC.</summary>
    public DateTime IssuedAt { get; init; }

    /// <summary>UTC; null while it can be used.</summary>
    public DateTime? UsedAt { get; set; }
}
