using System.Net;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.SignIn;

/// <summary>One try to sign in, as posted.</summary>
public sealed record SignInOptions
{
    /// <summary>Canonical: 16 digits and nothing else.</summary>
    public required Nik Nik { get; init; }

    /// <summary>What was typed as PIN.</summary>
    public required string Pin { get; init; }

    /// <summary>A code from the PIN slip, or null.</summary>
    public required string? DeviceCode { get; init; }

    /// <summary>Value of the device cookie, or null.</summary>
    public required string? DeviceCookie { get; init; }

    /// <summary>Kind of device in words.</summary>
    public required string Device { get; init; }

    /// <summary>Address of the connection.</summary>
    public required IPAddress? Address { get; init; }

    /// <summary>Shows neither NIK nor PIN.</summary>
    public override string ToString() => nameof(SignInOptions);
}
