namespace BanjarSari.SelfService.SignIn;

/// <summary>Counter of failed tries of one key (NIK and unknown device, known device, or the whole village). Kept in the database: it survives a restart.</summary>
public sealed class SignInThrottle
{
    /// <summary>HMAC of bucket and subject; no NIK stands here.</summary>
    public required byte[] Key { get; init; }

    /// <summary>UTC; start of the current counting window, which for unknown devices starts anew with each try.</summary>
    public DateTime WindowStartedAt { get; set; }

    /// <summary>Tries reserved in the window.</summary>
    public int Count { get; set; }

    /// <summary>UTC; start of the current day window.</summary>
    public DateTime DayStartedAt { get; set; }

    /// <summary>Tries reserved in the day.</summary>
    public int DayCount { get; set; }

    /// <summary>Failures in a row, over all windows.</summary>
    public int Consecutive { get; set; }

    /// <summary>UTC; no PIN is checked before.</summary>
    public DateTime? BlockedUntil { get; set; }

    /// <summary>How many waits were given: 15 minutes, 1 hour, 24 hours.</summary>
    public int Level { get; set; }
}
