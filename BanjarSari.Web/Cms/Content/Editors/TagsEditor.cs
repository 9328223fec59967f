using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Tags: short texts in lower case, each once.</summary>
internal sealed class TagsEditor : ValueEditor
{
    private const int Most = 20;
    private const int Longest = 50;

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path) =>
        TextList.Read(value) is { } tags
            ? TextList.Write(tags.Select(tag => tag.ToLowerInvariant()).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal))
            : problems.Shape(path, "Nilai ini bukan daftar tagar.");

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        var tags = TextList.Read(value)!;
        if (tags.Count > Most)
            problems.Rule(path, $"Paling banyak {Most} tagar.");
        if (tags.Exists(tag => tag.Length > Longest))
            problems.Rule(path, $"Tagar paling panjang {Longest} huruf.");
    }

    public override IEnumerable<string> Words(JsonNode value) => TextList.Read(value)!;
}
