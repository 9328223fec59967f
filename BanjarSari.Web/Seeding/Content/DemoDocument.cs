using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>One document of the demo site with what is below it.</summary>
internal sealed record DemoDocument(ContentType Type, string Name, params PropertyValue[] Values)
{
    /// <summary>Documents below, in order.</summary>
    public IReadOnlyList<DemoDocument> Children { get; init; } = [];

    /// <summary>Key that other documents may link to; the same at every seeding.</summary>
    public static Guid KeyOf(string alias, string name) => StableKey.From($"demo/{alias}/{name}");

    public static PropertyValue Text(string alias, string text) => new(alias, JsonValue.Create(text));

    public static PropertyValue Choice(string alias, string choice) => new(alias, new JsonArray(JsonValue.Create(choice)));

    public static PropertyValue Toggle(string alias) => new(alias, JsonValue.Create(true));

    public static PropertyValue Rich(string alias, string markup) => new(alias, Markup(markup));

    public static PropertyValue Tags(params string[] tags) => new("tags", new JsonArray([.. tags.Select(tag => (JsonNode)JsonValue.Create(tag))]));

    public static JsonObject Markup(string markup) => new() { ["markup"] = markup };

    /// <summary>A link within rich text to another document of the demo site.</summary>
    public static string Link(string alias, string name, string words) => $"<a type=\"document\" href=\"/{{localLink:{KeyOf(alias, name)}}}\">{words}</a>";

    /// <summary>A block list.</summary>
    public static PropertyValue Blocks(string alias, string owner, params (ContentType Type, PropertyValue[] Values)[] blocks)
    {
        var keys = blocks.Select((_, number) => StableKey.From($"demo/{owner}/{alias}/{number}").ToString()).ToList();
        return new PropertyValue(alias, new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = new JsonArray([.. keys.Select(key => (JsonNode)new JsonObject { ["contentKey"] = key })]) },
            ["contentData"] = new JsonArray([.. blocks.Select((block, number) => (JsonNode)new JsonObject
            {
                ["key"] = keys[number], ["contentTypeKey"] = block.Type.Key.ToString(), ["values"] = PropertyValue.Write(block.Type, block.Values),
            })]),
        });
    }

    /// <summary>Links of a link picker: to addresses that begin with a stroke or a scheme.</summary>
    public static PropertyValue Links(string alias, params (string Name, string Address)[] links) =>
        new(alias, new JsonArray([.. links.Select(link => (JsonNode)new JsonObject { ["name"] = link.Name, ["type"] = "external", ["url"] = link.Address })]));
}
