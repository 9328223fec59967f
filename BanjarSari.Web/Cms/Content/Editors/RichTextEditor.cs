using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content.RichText;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Rich text, stored as <c>{markup, blocks}</c>. Cleaned by allow-list when saved; blocks within text are not offered here.</summary>
internal sealed class RichTextEditor : ValueEditor
{
    private const int Longest = 500_000;

    public override bool IsEmpty(JsonNode value) => TextOf(value["markup"]) is not { } markup || RichTextCleaner.IsBlank(markup);

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (value is not JsonObject rich || TextOf(rich["markup"] ?? "") is not { Length: <= Longest } markup)
            return problems.Shape(path, "Nilai ini bukan teks berformat, atau terlalu panjang.");
        if (rich["blocks"] is JsonObject blocks && blocks["contentData"] is JsonArray { Count: > 0 })
            return problems.Shape(path, "Teks ini tidak menerima blok.");
        return new JsonObject
        {
            ["markup"] = RichTextCleaner.Clean(markup),
            ["blocks"] = new JsonObject { ["layout"] = new JsonObject(), ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray() },
        };
    }

    public override IEnumerable<ContentReference> References(JsonNode value) => LocalLinks.In(TextOf(value["markup"])!);

    public override IEnumerable<string> Words(JsonNode value) => [RichTextCleaner.Words(TextOf(value["markup"])!)];
}
