using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Pictures or files, stored as <c>[{key, mediaKey, mediaTypeAlias, crops, focalPoint}]</c>.</summary>
internal sealed class MediaEditor : ValueEditor
{
    private static readonly string[] Edges = ["x1", "y1", "x2", "y2"];

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (value is not JsonArray list)
            return problems.Shape(path, "Nilai ini bukan daftar media.");
        var kept = new JsonArray();
        foreach (var item in list)
        {
            if (item is not JsonObject picked || Key(picked["mediaKey"]) is not { } media)
                return problems.Shape(path, "Salah satu media tidak dapat dibaca.");
            kept.Add(new JsonObject
            {
                ["key"] = (Key(picked["key"]) ?? StableKey.From($"{path}/{kept.Count}/{media}")).ToString(),
                ["mediaKey"] = media.ToString(),
                ["mediaTypeAlias"] = MediaTypes.All.FirstOrDefault(type => type.Alias == TextOf(picked["mediaTypeAlias"]))?.Alias,
                ["crops"] = Crops(picked["crops"] as JsonArray),
                ["focalPoint"] = Focus(picked["focalPoint"] as JsonObject),
            });
        }

        return kept;
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (!property.DataType.Setting<bool>("multiple") && ((JsonArray)value).Count > 1)
            problems.Rule(path, "Pilih satu saja.");
    }

    public override IEnumerable<ContentReference> References(JsonNode value) =>
        ((JsonArray)value).Select(item => new ContentReference(Key(item!["mediaKey"])!.Value, IsMedia: true));

    private static JsonObject? Focus(JsonObject? point) =>
        point is not null && Share(point["left"]) is { } left && Share(point["top"]) is { } top ? new JsonObject { ["left"] = left, ["top"] = top } : null;

    private static JsonArray Crops(JsonArray? crops)
    {
        var kept = new JsonArray();
        foreach (var crop in (crops ?? []).OfType<JsonObject>())
        {
            if (DataTypes.Crops.FirstOrDefault(known => known.Alias == TextOf(crop["alias"])) is not { } choice)
                continue;
            var edges = crop["coordinates"] is JsonObject given && Edges.All(edge => Share(given[edge]) is not null)
                ? new JsonObject(Edges.Select(edge => KeyValuePair.Create(edge, (JsonNode?)Share(given[edge]))))
                : null;
            kept.Add(new JsonObject { ["alias"] = choice.Alias, ["width"] = choice.Width, ["height"] = choice.Height, ["coordinates"] = edges });
        }

        return kept;
    }
}
