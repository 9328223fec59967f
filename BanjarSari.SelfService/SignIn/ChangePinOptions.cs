using System.Net;

namespace BanjarSari.SelfService.SignIn;

/// <summary>A new PIN chosen by its holder.</summary>
public sealed record ChangePinOptions
{
    /// <summary>The session of the request.</summary>
    public required ResidentSession Session { get; init; }

    /// <summary>The PIN until now; not asked while the activation PIN must be changed.</summary>
    public required string? OldPin { get; init; }

    /// <summary>The PIN from now on.</summary>
    public required string NewPin { get; init; }

    /// <summary>Address of the connection.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Shows no PIN.</summary>
    public override string ToString() => nameof(ChangePinOptions);
}
