using BanjarSari.Web.Infrastructure.Requests;

namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>
/// Puts the strictest policy on everything below <c>/media</c>: whatever an uploaded file might be taken for, nothing in it
/// runs, also where the answer is a refusal.
/// </summary>
internal sealed class MediaSandbox(RequestDelegate next)
{
    private const string Policy = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/media"))
            OwnContentPolicy.Set(http, Policy);
        return next(http);
    }
}
