using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>A file of a media item, or a label about it: written by the program, kept as it is.</summary>
internal sealed class FileEditor : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path) => value.DeepClone();
}
