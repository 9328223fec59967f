using BanjarSari.SelfService.DataStore;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace BanjarSari.Web.Infrastructure.Errors;

/// <summary>
/// Turns exceptions and empty error answers into the page <c>/galat/{code}</c>, and below <c>/umbraco</c> into
/// problem details (RFC 9457). Nothing of the exception reaches the answer; the log has it.
/// </summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePages(WriteAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            StatusCodeSelector = CodeOf,
            // The empty answer is then written by the line above, as every other error.
            ExceptionHandler = http => Task.CompletedTask,
        });
    }

    internal static int CodeOf(Exception failure) => failure switch
    {
        _ when StoreBusyException.Is(failure) => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        // A form beyond the limits of FormOptions.
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var code = http.Response.StatusCode;
        if (code == StatusCodes.Status503ServiceUnavailable && !http.Response.Headers.ContainsKey("Retry-After"))
            http.Response.Headers.RetryAfter = "5";
        if (http.Request.Path.StartsWithSegments("/umbraco"))
            await Results.Problem(statusCode: code, title: ErrorWords.TitleOf(code), detail: ErrorWords.AdviceOf(code)).ExecuteAsync(http);
        else if (!await ReExecuteAsync(context, code))
            await PlainErrorPage.WriteAsync(http, code);
    }

    /// <summary>Runs the error page as a GET of its own; false when it could not answer.</summary>
    private static async Task<bool> ReExecuteAsync(StatusCodeContext context, int code)
    {
        var http = context.HttpContext;
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = http.Request.Path,
            OriginalPathBase = http.Request.PathBase,
            OriginalQueryString = http.Request.QueryString.Value,
            Endpoint = http.GetEndpoint(),
            RouteValues = http.Features.Get<IRouteValuesFeature>()?.RouteValues,
        });
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Method = HttpMethods.IsHead(http.Request.Method) ? HttpMethods.Head : HttpMethods.Get;
        http.Request.Path = $"/galat/{code}";
        http.Request.QueryString = QueryString.Empty;
        // The body may be what failed; the page must not read it again.
        http.Request.ContentType = null;
        http.Request.Body = Stream.Null;
        http.Features.Set<IFormFeature>(null);
        await context.Next(http);
        var answered = http.GetEndpoint() is not null && http.Response.StatusCode == code;
        if (!http.Response.HasStarted)
            http.Response.StatusCode = code;
        return answered || http.Response.HasStarted;
    }
}
