namespace BanjarSari.Web.Infrastructure.Requests;

/// <summary>Lets a page bring its own content security policy: stands before the security headers, so that it has the last word.</summary>
internal sealed class OwnContentPolicy(RequestDelegate next)
{
    private static readonly object Key = new();

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            if (http.Items[Key] is string policy)
                http.Response.Headers.ContentSecurityPolicy = policy;
            return Task.CompletedTask;
        });
        return next(http);
    }

    /// <summary>Gives the answer this policy instead of the usual one.</summary>
    public static void Set(HttpContext http, string policy) => http.Items[Key] = policy;
}
