using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>The cookie in which a notice travels, under the same rules as the session's (security.md T37).</summary>
internal static class NoticeRegistration
{
    public static void AddNotices(this IServiceCollection services) =>
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IOptions<SessionOptions>>((notice, session) =>
        {
            var https = session.Value.RequireHttps;
            notice.Cookie.Name = https ? "__Host-notice" : "notice";
            notice.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            notice.Cookie.SameSite = SameSiteMode.Strict;
            notice.Cookie.HttpOnly = true;
        });
}
