using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>
/// A block list: <c>{layout: {"Umbraco.BlockList": [{contentKey, settingsKey}]}, contentData: [{key, contentTypeKey, values}], settingsData, expose}</c>.
/// Blocks have no settings here.
/// </summary>
internal sealed class BlocksEditor : ValueEditor
{
    private const string Layout = "Umbraco.BlockList";

    public override bool IsEmpty(JsonNode value) => ContentOf(value).Count == 0;

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (value is not JsonObject list || list["contentData"] is not (JsonArray or null) || list["layout"] is not (JsonObject or null))
            return problems.Shape(path, "Nilai ini bukan daftar blok.");
        var content = new JsonArray();
        for (var number = 0; number < ContentOf(list).Count; number++)
        {
            if (CleanBlock(ContentOf(list)[number], property, problems, $"{path}.contentData[{number}]") is not { } block)
                return null;
            content.Add(block);
        }

        var keys = content.Select(block => Key(block!["key"])!.Value).ToHashSet();
        var order = ((list["layout"] as JsonObject)?[Layout] as JsonArray ?? []).Select(item => Key((item as JsonObject)?["contentKey"])).ToList();
        // A block that no layout shows, or a layout without block, would be lost at the next save of the client.
        if (keys.Count != content.Count || order.Count != keys.Count || !order.TrueForAll(key => key is not null && keys.Remove(key.Value)))
            return problems.Shape(path, "Urutan blok tidak cocok dengan isinya.");
        return new JsonObject
        {
            ["layout"] = new JsonObject { [Layout] = new JsonArray([.. order.Select(key => new JsonObject { ["contentKey"] = key!.Value.ToString(), ["settingsKey"] = null })]) },
            ["contentData"] = content,
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray([.. order.Select(key => new JsonObject { ["contentKey"] = key!.Value.ToString(), ["culture"] = null, ["segment"] = null })]),
        };
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        var blocks = ContentOf(value);
        if (property.DataType.Setting<Dictionary<string, object?>>("validationLimit")?.GetValueOrDefault("max") is int most and > 0 && blocks.Count > most)
            problems.Rule(path, $"Paling banyak {most} blok.");
        for (var number = 0; number < blocks.Count; number++)
            PropertyValues.Check(SchemaBook.Find(Key(blocks[number]!["contentTypeKey"])!.Value)!, Stored(blocks[number]!), problems, $"{path}.contentData[{number}]");
    }

    public override IEnumerable<ContentReference> References(JsonNode value) => Each(value, (editor, inner) => editor.References(inner));

    public override IEnumerable<string> Words(JsonNode value) => Each(value, (editor, inner) => editor.Words(inner));

    private static JsonArray ContentOf(JsonNode list) => list["contentData"] as JsonArray ?? [];

    private static List<PropertyValue> Stored(JsonNode block) => PropertyValue.Read((JsonArray)block["values"]!)!;

    private static JsonObject? CleanBlock(JsonNode? node, PropertyType property, ValueProblems problems, string path)
    {
        if (node is not JsonObject block || Key(block["key"]) is not { } key || Key(block["contentTypeKey"]) is not { } type || PropertyValue.Read(block["values"] as JsonArray ?? []) is not { } values)
            return (JsonObject?)problems.Shape(path, "Blok ini tidak dapat dibaca.");
        if (!property.DataType.BlockKeys.Contains(type) || SchemaBook.Find(type) is not { } element)
            return (JsonObject?)problems.Shape(path, "Jenis blok ini tidak diizinkan di sini.");
        var kept = PropertyValues.Clean(element, values, problems, path);
        return new JsonObject { ["key"] = key.ToString(), ["contentTypeKey"] = type.ToString(), ["values"] = PropertyValue.Write(element, kept) };
    }

    private static IEnumerable<T> Each<T>(JsonNode value, Func<ValueEditor, JsonNode, IEnumerable<T>> take) =>
        ContentOf(value).SelectMany(block => PropertyValues.Each(SchemaBook.Find(Key(block!["contentTypeKey"])!.Value)!, Stored(block), take));
}
