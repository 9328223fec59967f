namespace BanjarSari.SelfService.SignIn;

/// <summary>One try to sign in, for the alarm, the notice to the resident and the daily figures; kept 90 days.</summary>
public sealed class SignInAttempt
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Blind index of what was typed as NIK.</summary>
    public required byte[] NikIndex { get; init; }

    /// <summary>The resident, when the NIK has an account.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>One of <see cref="AttemptOutcomes"/>; a try counts as failed until its PIN was found right.</summary>
    public required string Outcome { get; set; }

    /// <summary>From a known device.</summary>
    public bool KnownDevice { get; init; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; init; }

    /// <summary>Source address, shortened to /24 or /48.</summary>
    public required string Address { get; init; }
}
