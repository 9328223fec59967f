using BanjarSari.Web.Cms.DeliveryApi.OpenApi;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using static Umbraco.Cms.Core.Constants.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi;

/// <summary>Addresses of the Content Delivery API v2: anonymous, read-only, limited per address, without CORS.</summary>
internal static class DeliveryEndpoints
{
    private const string Base = "/umbraco/delivery/api/v2/content";
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDeliveryApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Base).AllowAnonymous().RequireRateLimiting(DeliveryLimits.Policy);
        api.MapMethods("", Reading, (HttpContext http, DeliveryService service) => AnswerAsync(http, service, service.ListAsync));
        api.MapMethods("/items", Reading, (HttpContext http, DeliveryService service) => AnswerAsync(http, service, service.ItemsAsync));
        api.MapMethods("/item/{**path}", Reading, (HttpContext http, DeliveryService service, string? path) =>
            AnswerAsync(http, service, (request, access) => service.ItemAsync(request, access, path ?? "/"), path ?? "/"));
        routes.MapMethods("/umbraco/openapi/delivery.json", Reading, () => Results.Bytes(DeliveryDocument.Json, "application/json")).AllowAnonymous().RequireRateLimiting(DeliveryLimits.Policy);
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, DeliveryService service, Func<HttpRequest, DeliveryAccess, Task<DeliveryAnswer?>> ask, string? path = null)
    {
        if (!http.RequestServices.GetRequiredService<IOptionsMonitor<DeliveryApiSettings>>().CurrentValue.Enabled)
            return Results.NotFound();
        var access = service.AccessOf(http.Request);
        if (!access.Allowed)
            return Results.Unauthorized();
        try
        {
            if (await ask(http.Request, access) is { } answer)
                return Write(http, answer, access);
            return path is not null && await service.MovedToAsync(http.Request, access, path) is { } moved
                ? Results.Redirect($"{Base}/item{moved}{http.Request.QueryString}", permanent: true)
                : Results.NotFound();
        }
        catch (DeliveryProblemException problem)
        {
            return Results.Problem(title: problem.Title, detail: problem.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static IResult Write(HttpContext http, DeliveryAnswer answer, DeliveryAccess access)
    {
        var headers = http.Response.Headers;
        headers.Vary = $"{HeaderNames.ApiKey}, {HeaderNames.Preview}, {HeaderNames.StartItem}";
        headers.CacheControl = access.Shared ? "public, no-cache" : "private, no-store";
        headers.ETag = answer.Tag;
        headers.ContentLanguage = "id";
        return http.Request.Headers.IfNoneMatch.ToString().Contains(answer.Tag, StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(answer.Json, "application/json; charset=utf-8");
    }
}
