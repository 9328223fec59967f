namespace BanjarSari.SelfService.SignIn;

/// <summary>What came of a typed PIN.</summary>
public enum PinCheckOutcome
{
    /// <summary>Wrong, or not looked at: no one outside learns which.</summary>
    Refused = 0,

    /// <summary>The right PIN of an account that may be used.</summary>
    Right = 1,

    /// <summary>Too many sign-ins at once: nothing was counted, try again in seconds.</summary>
    Busy = 2,
}
