using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Evidence.Serving;

/// <summary>
/// Puts the strictest policy on answers that carry what somebody sent in. It stands before the host's whole pipeline, so
/// that its word is the last, whatever headers the host sets.
/// </summary>
internal sealed class SandboxFilter : IStartupFilter
{
    private const string Policy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
    private static readonly object Mark = new();

    /// <summary>Marks the answer of this request; the caller sends a file right after.</summary>
    public static void Apply(HttpContext http) => http.Items[Mark] = Mark;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) =>
        {
            http.Response.OnStarting(() =>
            {
                if (http.Items.ContainsKey(Mark))
                    Seal(http.Response.Headers);
                return Task.CompletedTask;
            });
            return rest(http);
        });
        next(app);
    };

    private static void Seal(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
