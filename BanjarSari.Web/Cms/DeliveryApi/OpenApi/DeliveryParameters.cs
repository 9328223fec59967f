using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.DeliveryApi.Query;

namespace BanjarSari.Web.Cms.DeliveryApi.OpenApi;

/// <summary>Parameters of the Delivery API, each described once.</summary>
internal static class DeliveryParameters
{
    public static JsonNode Of(string name) => name switch
    {
        "path" => Parameter("path", "path", Text(), "Path of the content item, without the start item.", required: true),
        "id" => Parameter("id", "path", Guid(), "GUID of the content item.", required: true),
        "ids" => Parameter("id", "query", List(Guid()), "GUIDs of the content items."),
        "fetch" => Parameter("fetch", "query", Text(), "ancestors:, children: or descendants: with GUID or path."),
        "filter" => Parameter("filter", "query", List(Text()), "contentType:, name: (with ! for not), createDate and updateDate with >, >:, <, <:."),
        "sort" => Parameter("sort", "query", List(Text()), "createDate, level, name, sortOrder or updateDate, with :asc or :desc."),
        "skip" => Parameter("skip", "query", Number(0, int.MaxValue, 0), "Items to skip."),
        "take" => Parameter("take", "query", Number(0, ContentQuery.MostTaken, ContentQuery.DefaultTake), "Items to take."),
        "expand" => Parameter("expand", "query", Text(), "Properties to expand: properties[$all], properties[alias1,alias2[properties[nested]]]."),
        "fields" => Parameter("fields", "query", Text(), "Properties to include, in the same form."),
        "Accept-Language" => Parameter(name, "header", Text(), "Requested culture; the site has one, id."),
        "Api-Key" => Parameter(name, "header", Text(), "API key; needed for drafts, and for all when public access is off."),
        "Preview" => Parameter(name, "header", new JsonObject { ["type"] = "boolean" }, "Drafts instead of published content."),
        _ => Parameter(name, "header", Text(), "URL segment or GUID of the root content item."),
    };

    private static JsonObject Parameter(string name, string place, JsonObject schema, string description, bool required = false) =>
        new() { ["name"] = name, ["in"] = place, ["description"] = description, ["required"] = required, ["schema"] = schema };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Guid() => new() { ["type"] = "string", ["format"] = "uuid" };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Number(int least, int most, int otherwise) => new() { ["type"] = "integer", ["format"] = "int32", ["minimum"] = least, ["maximum"] = most, ["default"] = otherwise };
}
