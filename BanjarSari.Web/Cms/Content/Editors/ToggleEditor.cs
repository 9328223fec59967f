using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Yes or no.</summary>
internal sealed class ToggleEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path) =>
        value is JsonValue scalar && scalar.TryGetValue<bool>(out var on) ? JsonValue.Create(on) : problems.Shape(path, "Nilai ini harus ya atau tidak.");
}
