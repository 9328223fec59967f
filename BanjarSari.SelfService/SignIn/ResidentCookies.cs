using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Sets and deletes the cookies of Layanan Mandiri. All are HttpOnly, SameSite=Lax, Path=/ without Domain and,
/// over HTTPS, Secure with the prefix <c>__Host-</c>.
/// </summary>
public sealed class ResidentCookies(IOptions<SessionOptions> session, IOptions<SignInLimits> limits)
{
    /// <summary>The device cookie of a request, or null.</summary>
    public string? Device(HttpRequest request) => request.Cookies[session.Value.DeviceCookieName];

    /// <summary>Sets the session cookie; it ends with the browser.</summary>
    public void SetSession(HttpResponse response, string token) =>
        response.Cookies.Append(session.Value.CookieName, token, Attributes());

    /// <summary>Sets the device cookie.</summary>
    public void SetDevice(HttpResponse response, string value)
    {
        var attributes = Attributes();
        attributes.MaxAge = TimeSpan.FromDays(limits.Value.DeviceDays);
        response.Cookies.Append(session.Value.DeviceCookieName, value, attributes);
    }

    /// <summary>Deletes the session cookie.</summary>
    public void DeleteSession(HttpResponse response) => response.Cookies.Delete(session.Value.CookieName, Attributes());

    private CookieOptions Attributes() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = session.Value.RequireHttps,
    };
}
