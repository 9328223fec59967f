namespace BanjarSari.SelfService.SignIn;

/// <summary>What came of a try to sign in.</summary>
public sealed record SignInResult
{
    internal static readonly SignInResult Busy = new() { Outcome = PinCheckOutcome.Busy };
    internal static readonly SignInResult Refused = new() { Outcome = PinCheckOutcome.Refused };

    /// <summary>Whether somebody is signed in now.</summary>
    public required PinCheckOutcome Outcome { get; init; }

    /// <summary>Value for the session cookie; empty without success.</summary>
    public string SessionToken { get; init; } = "";

    /// <summary>Value for the device cookie; empty without success.</summary>
    public string DeviceCookie { get; init; } = "";

    /// <summary>Whether the PIN must be changed first.</summary>
    public bool MustChangePin { get; init; }

    /// <summary>Shows no cookie value.</summary>
    public override string ToString() => Outcome.ToString();
}
