namespace BanjarSari.SelfService.SignIn;

/// <summary>Words of <see cref="SignInAttempt.Outcome"/>.</summary>
public static class AttemptOutcomes
{
    /// <summary>The PIN was right.</summary>
    public const string Success = "success";

    /// <summary>A PIN was checked and was not right, or the account may not be used.</summary>
    public const string Failure = "failure";

    /// <summary>No PIN was checked: the budget of the NIK is used up.</summary>
    public const string Throttled = "throttled";

    /// <summary>No PIN was checked: guarded mode, and no device code.</summary>
    public const string Guarded = "guarded";
}
