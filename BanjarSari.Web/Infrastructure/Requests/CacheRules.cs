using BanjarSari.SelfService.Backoffice;
using BanjarSari.SelfService.SignIn;

namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>
/// <c>Cache-Control: no-store</c> on everything that a signed-in person gets, on all of Layanan Mandiri and the
/// backoffice, and on every error; other pages are checked again before reuse. Static files set their own, and so does reference
/// data that holds nothing personal (<see cref="RevalidatedAttribute"/>).
/// </summary>
internal sealed class CacheRules(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        // Noted now: an error page runs under another path.
        var secret = http.Request.Path.StartsWithSegments("/layanan-mandiri") || (http.Request.Path.StartsWithSegments("/umbraco") && !IsOpen(http.Request.Path));
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && http.GetEndpoint()?.Metadata.GetMetadata<RevalidatedAttribute>() is not null)
                return Task.CompletedTask;
            if (secret || http.Response.StatusCode >= 400 || http.FindResidentSession() is not null)
                http.Response.Headers.CacheControl = "no-store";
            else if (http.Response.Headers.CacheControl.Count == 0)
                http.Response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        });
        return next(http);
    }

    // The Delivery API and the files of the backoffice client say themselves what is for everybody.
    private static bool IsOpen(PathString path) => path.StartsWithSegments("/umbraco/delivery") || path.StartsWithSegments("/umbraco/backoffice") || path == "/umbraco/openapi/delivery.json";
}
