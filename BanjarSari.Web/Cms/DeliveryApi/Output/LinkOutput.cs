using System.Text.Json;
using BanjarSari.Web.Cms.DeliveryApi.Query;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace BanjarSari.Web.Cms.DeliveryApi.Output;

/// <summary>A link of a link picker. One to a document that is not public is left out.</summary>
internal static class LinkOutput
{
    public static ApiLink? Of(JsonElement link, DeliveryScope scope)
    {
        var (name, query, target) = (Text(link, "name"), Text(link, "queryString"), Text(link, "target"));
        return Text(link, "type") switch
        {
            "document" when scope.Find(link.GetProperty("unique").GetGuid()) is { } content =>
                ApiLink.Content(name ?? content.Name, query, target, content.Key, content.Type.Alias, ContentOutput.RouteOf(content), null),
            "external" => ApiLink.External(name, Text(link, "url")!, query, target),
            _ => null,
        };
    }

    private static string? Text(JsonElement link, string member) =>
        link.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
