namespace BanjarSari.SelfService.SignIn;

/// <summary>What came of a PIN change.</summary>
/// <param name="Outcome">Whether the PIN is changed; refused without an objection: the old PIN did not match.</param>
/// <param name="Objection">What is wrong with the new PIN, as a sentence for its field.</param>
/// <param name="Token">Value for the session cookie after a change.</param>
public sealed record ChangePinResult(PinCheckOutcome Outcome, string? Objection = null, string Token = "")
{
    /// <summary>Shows no cookie value.</summary>
    public override string ToString() => Outcome.ToString();
}
