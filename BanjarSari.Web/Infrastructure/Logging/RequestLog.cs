using Microsoft.AspNetCore.Diagnostics;

namespace BanjarSari.Web.Infrastructure.Logging;

/// <summary>One line for each request: method, route template (never the address itself), status, time, peer.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var start = clock.GetTimestamp();
        var method = http.Request.Method;
        await next(http);
        Log(method, RouteOf(http), http.Response.StatusCode, clock.GetElapsedTime(start).TotalMilliseconds, http.Connection.RemoteIpAddress?.ToString(), http.TraceIdentifier);
    }

    private static string RouteOf(HttpContext http)
    {
        var endpoint = http.Features.Get<IStatusCodeReExecuteFeature>() is { } failed ? failed.Endpoint : http.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(tanpa rute)";
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Elapsed:0.0} ms dari {Address} ({Request})")]
    private partial void Log(string method, string route, int status, double elapsed, string? address, string request);
}
