using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// Cookies of staff: HttpOnly, SameSite=Strict, Path=/ without Domain, ending with the browser and, over HTTPS, Secure with
/// the prefix <c>__Host-</c>. Those of the client's tokens have Umbraco's names.
/// </summary>
public sealed class StaffCookies(IOptions<BanjarSari.SelfService.SignIn.SessionOptions> session)
{
    /// <summary>Names the session.</summary>
    public string Session => Named("staff");

    /// <summary>Authorization code on its way.</summary>
    public string Code => Named("umbPkceCode");

    /// <summary>Access token.</summary>
    public string Access => Named("umbAccessToken");

    /// <summary>Refresh token.</summary>
    public string Refresh => Named("umbRefreshToken");

    /// <summary>Sets a cookie.</summary>
    public void Set(HttpResponse response, string name, string value) => response.Cookies.Append(name, value, Attributes());

    /// <summary>Deletes cookies.</summary>
    public void Delete(HttpResponse response, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            response.Cookies.Delete(name, Attributes());
    }

    private string Named(string name) => session.Value.RequireHttps ? "__Host-" + name : name;

    private CookieOptions Attributes() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = session.Value.RequireHttps,
    };
}
