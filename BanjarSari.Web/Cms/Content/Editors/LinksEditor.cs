using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content.RichText;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>
/// Links to documents, media or other sites: <c>[{name, type, unique, url, queryString, target, icon}]</c>. A local link
/// is kept by GUID only, so that it follows a moved page.
/// </summary>
internal sealed class LinksEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (value is not JsonArray list)
            return problems.Shape(path, "Nilai ini bukan daftar tautan.");
        var kept = new JsonArray();
        foreach (var item in list)
        {
            if (item is not JsonObject link || CleanLink(link) is not { } clean)
                return problems.Shape(path, "Salah satu tautan tidak lengkap, atau alamatnya tidak diizinkan.");
            kept.Add(clean);
        }

        return kept;
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path) => Amount.Check((JsonArray)value, property, problems, path);

    public override IEnumerable<ContentReference> References(JsonNode value) =>
        ((JsonArray)value).Where(link => link!["unique"] is not null).Select(link => new ContentReference(Key(link!["unique"])!.Value, TextOf(link["type"]) == "media"));

    public override IEnumerable<string> Words(JsonNode value) => ((JsonArray)value).Select(link => TextOf(link!["name"]) ?? "");

    private static JsonObject? CleanLink(JsonObject link)
    {
        var unique = Key(link["unique"]);
        var type = TextOf(link["type"]) switch
        {
            "document" when unique is not null => "document",
            "media" when unique is not null => "media",
            "external" or null when SafeAddress.Is(TextOf(link["url"])) => "external",
            _ => null,
        };
        if (type is null)
            return null;
        var local = type != "external";
        return new JsonObject
        {
            ["name"] = TextOf(link["name"])?.Trim(),
            ["type"] = type,
            ["unique"] = local ? unique!.Value.ToString() : null,
            ["url"] = local ? null : TextOf(link["url"])!.Trim(),
            ["queryString"] = TextOf(link["queryString"]) is ['?' or '#', ..] query ? query : null,
            ["target"] = TextOf(link["target"]) == "_blank" ? "_blank" : null,
            ["icon"] = TextOf(link["icon"]),
        };
    }
}
