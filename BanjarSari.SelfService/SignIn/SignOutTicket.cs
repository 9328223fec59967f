using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Carries the device cookie over a sign-out. <c>Clear-Site-Data: "cookies"</c> removes it too, even when the
/// same answer sets it again; without it the owner would lose the budget that keeps strangers from locking
/// them out. See Decisions/sign-out-and-device-cookie.
/// </summary>
public sealed class SignOutTicket(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly IDataProtector _protector = protection.CreateProtector("sign-out-ticket");

    /// <summary>Encrypts the cookie's value with the time; fit for an address.</summary>
    public string Write(string deviceCookie) =>
        _protector.Protect($"{clock.GetUtcNow().ToUnixTimeSeconds()}|{deviceCookie}");

    /// <summary>The cookie's value, or null: not ours, or older than a minute.</summary>
    public string? Read(string? ticket)
    {
        if (ticket is not { Length: > 0 and < 2_000 })
            return null;
        try
        {
            var text = _protector.Unprotect(ticket);
            var bar = text.IndexOf('|', StringComparison.Ordinal);
            var age = clock.GetUtcNow().ToUnixTimeSeconds() - long.Parse(text[..bar], System.Globalization.CultureInfo.InvariantCulture);
            return age >= 0 && age <= Life.TotalSeconds ? text[(bar + 1)..] : null;
        }
        catch (CryptographicException)
        {
            // Anybody can type anything into the address: that is no ticket, and no fault either.
            return null;
        }
    }
}
