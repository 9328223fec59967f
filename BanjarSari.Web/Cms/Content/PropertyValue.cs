using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content;

/// <summary>The value of one field, in the form that its editor writes. The site has one language: no culture, no segment.</summary>
internal sealed record PropertyValue(string Alias, JsonNode? Value)
{
    /// <summary>Reads <c>[{alias, value}]</c>; null when that is not its form.</summary>
    public static List<PropertyValue>? Read(JsonArray values)
    {
        var read = new List<PropertyValue>(values.Count);
        foreach (var item in values)
        {
            if (item is not JsonObject value || value["alias"] is not JsonValue name || !name.TryGetValue<string>(out var alias) || value["culture"] is not null || value["segment"] is not null)
                return null;
            read.Add(new PropertyValue(alias, value["value"]));
        }

        return read;
    }

    /// <summary>The form of <see cref="Read"/>, as stored within blocks and as the client reads it.</summary>
    public static JsonArray Write(ContentType type, IEnumerable<PropertyValue> values) =>
    [
        .. values.Select(value => (JsonNode)new JsonObject
        {
            ["editorAlias"] = type.Find(value.Alias)?.DataType.Editor,
            ["culture"] = null,
            ["segment"] = null,
            ["alias"] = value.Alias,
            ["value"] = value.Value?.DeepClone(),
        }),
    ];
}
