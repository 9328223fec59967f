using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Several documents, stored as <c>[{type: "document", unique: GUID}]</c>.</summary>
internal sealed class DocumentsEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (value is not JsonArray list)
            return problems.Shape(path, "Nilai ini bukan daftar halaman.");
        var kept = new JsonArray();
        foreach (var key in list.Select(item => item is JsonObject picked && TextOf(picked["type"]) == "document" ? Key(picked["unique"]) : null).Distinct())
        {
            if (key is null)
                return problems.Shape(path, "Daftar ini berisi sesuatu yang bukan halaman.");
            kept.Add(new JsonObject { ["type"] = "document", ["unique"] = key.Value.ToString() });
        }

        return kept;
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path) => Amount.Check((JsonArray)value, property, problems, path);

    public override IEnumerable<ContentReference> References(JsonNode value) =>
        ((JsonArray)value).Select(item => new ContentReference(Key(item!["unique"])!.Value, IsMedia: false));
}
