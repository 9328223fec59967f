using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.DeliveryApi.OpenApi;

/// <summary>Response models of the Delivery API: the common ones, and one for each document and element type.</summary>
internal static class DeliverySchemas
{
    public static JsonObject All()
    {
        var schemas = new JsonObject
        {
            ["ProblemDetails"] = Of(("type", Text(nullable: true)), ("title", Text(nullable: true)), ("status", Typed("integer")), ("detail", Text(nullable: true))),
            ["ApiContentStartItemModel"] = Of(("id", Guid()), ("path", Text())),
            ["ApiContentRouteModel"] = Of(("path", Text()), ("queryString", Text(nullable: true)), ("startItem", Reference("ApiContentStartItemModel"))),
            ["ApiLinkModel"] = Of(
                ("url", Text(nullable: true)), ("queryString", Text(nullable: true)), ("title", Text(nullable: true)), ("target", Text(nullable: true)), ("destinationId", Guid()),
                ("destinationType", Text(nullable: true)), ("route", Reference("ApiContentRouteModel")), ("linkType", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Content", "Media", "External") })),
            ["ApiBlockItemModel"] = Of(("content", OneOf(SchemaBook.ContentTypes.Where(type => type.IsElement), "ElementModel")), ("settings", Typed("object"))),
            ["ApiBlockListModel"] = Of(("items", List(Reference("ApiBlockItemModel")))),
            ["RichTextModel"] = Of(("markup", Text()), ("blocks", List(Reference("ApiBlockItemModel")))),
            ["IApiContentResponseModel"] = OneOf(SchemaBook.ContentTypes.Where(type => !type.IsElement), "ContentResponseModel"),
            ["IApiContentResponseModels"] = List(Reference("IApiContentResponseModel")),
            ["PagedIApiContentResponseModel"] = Of(("total", Typed("integer")), ("items", List(Reference("IApiContentResponseModel")))),
        };
        foreach (var type in SchemaBook.ContentTypes)
            schemas[Name(type) + (type.IsElement ? "ElementModel" : "ContentResponseModel")] = type.IsElement ? Element(type) : Document(type);
        return schemas;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static JsonObject Document(ContentType type) => Of(
        ("id", Guid()), ("contentType", Constant(type.Alias)), ("name", Text()), ("createDate", Date()), ("updateDate", Date()),
        ("route", Reference("ApiContentRouteModel")), ("properties", Properties(type)), ("cultures", Typed("object")));

    private static JsonObject Element(ContentType type) => Of(("id", Guid()), ("contentType", Constant(type.Alias)), ("properties", Properties(type)));

    private static JsonObject Properties(ContentType type) => Of([.. type.Properties.Select(property => (property.Alias, Value(property)))]);

    private static JsonObject Value(PropertyType property) => property.DataType.Editor switch
    {
        EditorAliases.Toggle => Typed("boolean"),
        EditorAliases.Integer => Typed("integer", nullable: true),
        EditorAliases.Decimal => Typed("number", nullable: true),
        EditorAliases.Date => Date(nullable: true),
        EditorAliases.Tags => List(Text()),
        EditorAliases.RichText => Reference("RichTextModel"),
        EditorAliases.Document => Reference("IApiContentResponseModel"),
        EditorAliases.Content => List(Reference("IApiContentResponseModel")),
        EditorAliases.Links => List(Reference("ApiLinkModel")),
        EditorAliases.Blocks => Reference("ApiBlockListModel"),
        EditorAliases.Media => List(Typed("object")),
        _ => Text(nullable: true),
    };

    private static string Name(ContentType type) => char.ToUpperInvariant(type.Alias[0]) + type.Alias[1..];

    private static JsonObject OneOf(IEnumerable<ContentType> types, string suffix) =>
        new() { ["oneOf"] = new JsonArray([.. types.Select(type => Reference(Name(type) + suffix))]) };

    private static JsonObject Of(params (string Name, JsonObject Schema)[] members) =>
        new() { ["type"] = "object", ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))) };

    private static JsonObject Typed(string type, bool nullable = false)
    {
        var schema = new JsonObject { ["type"] = type };
        if (nullable)
            schema["nullable"] = true;
        return schema;
    }

    private static JsonObject Text(bool nullable = false) => Typed("string", nullable);

    private static JsonObject Constant(string value) => new() { ["type"] = "string", ["enum"] = new JsonArray(value) };

    private static JsonObject Guid() => new() { ["type"] = "string", ["format"] = "uuid" };

    private static JsonObject Date(bool nullable = false)
    {
        var schema = Typed("string", nullable);
        schema["format"] = "date-time";
        return schema;
    }

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };
}
