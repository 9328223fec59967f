namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>
/// Answers 404 and 405 before authorisation: the policy for everything would else send strangers to sign in for a
/// page that does not exist.
/// </summary>
internal sealed class OnlyRealEndpoints(RequestDelegate next)
{
    // Added by the framework in development: files of the web root that were made after the build, else 404.
    internal const string DevelopmentFiles = "{**path:file}";

    public Task InvokeAsync(HttpContext http)
    {
        switch (http.GetEndpoint())
        {
            case RouteEndpoint { RoutePattern.RawText: not DevelopmentFiles }:
                return next(http);
            // Made by routing itself for a known address with a wrong method or content type.
            case { RequestDelegate: { } answer }:
                return answer(http);
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }
}
