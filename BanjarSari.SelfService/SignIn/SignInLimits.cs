namespace BanjarSari.SelfService.SignIn;

/// <summary>Section <c>SignIn</c>: lengths, lives and budgets of security.md 5.1 and 5.2. The defaults are its figures.</summary>
public sealed class SignInLimits
{
    /// <summary>Digits of a PIN, 6 to 8.</summary>
    public int PinLength { get; set; } = 6;

    /// <summary>Days for which an activation PIN can be used.</summary>
    public int ActivationDays { get; set; } = 14;

    /// <summary>One-time device codes on a PIN slip.</summary>
    public int DeviceCodes { get; set; } = 5;

    /// <summary>Days after its last use for which a device stays known.</summary>
    public int DeviceDays { get; set; } = 180;

    /// <summary>Tries of one NIK from unknown devices, with pauses shorter than <see cref="UnknownMinutes"/>, before it must wait.</summary>
    public int UnknownTries { get; set; } = 5;

    /// <summary>Minutes of pause after which those tries count anew; also the first wait (then 1 hour, then 24 hours).</summary>
    public int UnknownMinutes { get; set; } = 15;

    /// <summary>Tries of one NIK from unknown devices in 24 hours.</summary>
    public int UnknownTriesPerDay { get; set; } = 10;

    /// <summary>Failures in a row after which unknown devices need a code from the PIN slip.</summary>
    public int FailuresInARow { get; set; } = 50;

    /// <summary>Tries of one known device in an hour; after them it counts as unknown.</summary>
    public int KnownTriesPerHour { get; set; } = 10;

    /// <summary>Failures of the whole village from unknown devices in 10 minutes before guarded mode begins.</summary>
    public int VillageFailures { get; set; } = 50;

    /// <summary>Failures of the whole village from unknown devices in 24 hours before guarded mode stays on.</summary>
    public int VillageFailuresPerDay { get; set; } = 500;

    /// <summary>Minutes of guarded mode.</summary>
    public int GuardedMinutes { get; set; } = 60;

    /// <summary>Sign-in posts in a minute from one address (IPv4) or one /64 (IPv6).</summary>
    public int PostsPerMinutePerAddress { get; set; } = 60;

    /// <summary>Sign-ins that may wait for a hashing slot.</summary>
    public int HashingQueue { get; set; } = 50;

    /// <summary>Seconds that they wait at most.</summary>
    public double HashingWaitSeconds { get; set; } = 3;
}
