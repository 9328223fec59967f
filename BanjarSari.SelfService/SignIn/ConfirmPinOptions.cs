using System.Net;

namespace BanjarSari.SelfService.SignIn;

/// <summary>The PIN typed once more in a session.</summary>
public sealed record ConfirmPinOptions
{
    /// <summary>The session of the request.</summary>
    public required ResidentSession Session { get; init; }

    /// <summary>What was typed.</summary>
    public required string Pin { get; init; }

    /// <summary>Address of the connection.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Does not show the PIN.</summary>
    public override string ToString() => nameof(ConfirmPinOptions);
}
