namespace BanjarSari.SelfService.SignIn;

/// <summary>One signed-in browser. The cookie holds a random 256-bit value; here stands only its SHA-256.</summary>
public sealed class ResidentSession
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>Who is signed in.</summary>
    public Guid ResidentId { get; init; }

    /// <summary>SHA-256 of the cookie's value; unique.</summary>
    public required byte[] TokenHash { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; written at most once a minute.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>UTC; last time the PIN was entered, for the step-up (security.md 5.4).</summary>
    public DateTime PinEnteredAt { get; set; }

    /// <summary>Only the page that changes the PIN may be opened.</summary>
    public bool MustChangePin { get; set; }

    /// <summary>The device, when it is known.</summary>
    public Guid? KnownDeviceId { get; set; }

    /// <summary>Kind of device in words: <c>Chrome di Android</c>.</summary>
    public required string Device { get; set; }
}
