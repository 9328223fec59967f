using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>One document, stored as its GUID.</summary>
internal sealed class DocumentEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (TextOf(value) is { Length: 0 })
            return null;
        return Key(value) is { } key ? JsonValue.Create(key.ToString()) : problems.Shape(path, "Nilai ini bukan halaman.");
    }

    public override IEnumerable<ContentReference> References(JsonNode value) => [new(Key(value)!.Value, IsMedia: false)];
}
