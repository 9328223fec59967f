namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>
/// Answers 404 and 405 before authorisation: the policy for everything would else send strangers to sign in for a
/// page that does not exist.
/// </summary>
internal sealed class OnlyRealEndpoints(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        switch (http.GetEndpoint())
        {
            case RouteEndpoint:
                return next(http);
            // Made by routing itself for a known address with a wrong method or content type.
            case { RequestDelegate: { } refuse }:
                return refuse(http);
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }
}
