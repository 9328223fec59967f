using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>A dropdown: a list of at most one of the choices.</summary>
internal sealed class ChoiceEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path) =>
        TextList.Read(value) is { } texts ? TextList.Write(texts.Where(text => text.Length > 0)) : problems.Shape(path, "Nilai ini bukan daftar pilihan.");

    // A choice that the schema no longer offers stays in the draft, so that an editor sees and replaces it.
    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        var chosen = TextList.Read(value)!;
        if (chosen.Count > 1)
            problems.Rule(path, "Pilih satu saja.");
        foreach (var unknown in chosen.Where(text => !property.DataType.Choices.Contains(text)))
            problems.Rule(path, $"\"{unknown}\" tidak ada dalam pilihan.");
    }

    public override IEnumerable<string> Words(JsonNode value) => TextList.Read(value)!;
}
