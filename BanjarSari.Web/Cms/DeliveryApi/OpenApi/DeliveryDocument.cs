using System.Text.Json;
using System.Text.Json.Nodes;

namespace BanjarSari.Web.Cms.DeliveryApi.OpenApi;

/// <summary>The OpenAPI 3.0 document of the Delivery API, made once from the schema.</summary>
internal static class DeliveryDocument
{
    private static readonly Lazy<byte[]> Document = new(() => JsonSerializer.SerializeToUtf8Bytes(Make()));

    public static byte[] Json => Document.Value;

    private static JsonObject Make() => new()
    {
        ["openapi"] = "3.0.4",
        ["info"] = new JsonObject { ["title"] = "Umbraco Delivery API", ["version"] = "Latest", ["description"] = "Published content of the village's site, read-only." },
        ["paths"] = new JsonObject
        {
            ["/umbraco/delivery/api/v2/content"] = Get("GetContent20", "PagedIApiContentResponseModel", notFound: false, "fetch", "filter", "sort", "skip", "take"),
            ["/umbraco/delivery/api/v2/content/item/{path}"] = Get("GetContentItemByPath20", "IApiContentResponseModel", notFound: true, "path"),
            ["/umbraco/delivery/api/v2/content/item/{id}"] = Get("GetContentItemById20", "IApiContentResponseModel", notFound: true, "id"),
            ["/umbraco/delivery/api/v2/content/items"] = Get("GetContentItems20", "IApiContentResponseModels", notFound: false, "ids"),
        },
        ["components"] = new JsonObject { ["schemas"] = DeliverySchemas.All() },
    };

    private static JsonObject Get(string operation, string answer, bool notFound, params string[] parameters)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "OK", ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = DeliverySchemas.Reference(answer) } } },
            ["304"] = new JsonObject { ["description"] = "Not Modified" },
            ["400"] = Problem("Bad Request"),
            ["401"] = Problem("Unauthorized"),
            ["429"] = Problem("Too Many Requests"),
        };
        if (notFound)
            responses["404"] = Problem("Not Found");
        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["tags"] = new JsonArray("Content"),
                ["operationId"] = operation,
                ["parameters"] = new JsonArray([.. parameters.Concat(["expand", "fields", "Accept-Language", "Api-Key", "Preview", "Start-Item"]).Select(DeliveryParameters.Of)]),
                ["responses"] = responses,
            },
        };
    }

    private static JsonObject Problem(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = DeliverySchemas.Reference("ProblemDetails") } },
    };
}
