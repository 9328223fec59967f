using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Gives the cookies of the framework the same names and attributes as ours (T37).</summary>
internal sealed class CookieSetup(IOptions<SessionOptions> session) : IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    public void Configure(AntiforgeryOptions options)
    {
        Harden(options.Cookie, session.Value.AntiforgeryCookieName);
        // Framing is refused by the content security policy for every answer.
        options.SuppressXFrameOptionsHeader = true;
    }

    public void Configure(CookieTempDataProviderOptions options) => Harden(options.Cookie, session.Value.NoticeCookieName);

    private void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.Path = "/";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = session.Value.RequireHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
