using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Media;

/// <summary>The fields of a media item that editors fill. What the file itself says (size, kind) is never taken from them.</summary>
internal static class MediaValues
{
    /// <summary>The field with the file.</summary>
    public const string File = "umbracoFile";

    /// <summary>Values as stored: one object by alias. Notes what is wrong in <paramref name="problems"/>.</summary>
    public static JsonObject Clean(MediaType type, IReadOnlyList<PropertyValue> values, ValueProblems problems)
    {
        var kept = new JsonObject();
        for (var number = 0; number < values.Count; number++)
        {
            var (alias, value) = values[number];
            var path = $"$.values[{number}].value";
            if (type.Properties.FirstOrDefault(property => property.Alias == alias) is not { } property)
                problems.Shape(path, $"{type.Name} tidak memiliki isian \"{alias}\".");
            else if (kept.ContainsKey(alias))
                problems.Shape(path, $"{property.Name} dikirim dua kali.");
            else if (value is not null && property.DataType.Editor != EditorAliases.Label && CleanOne(property, value, problems, path) is { } clean)
                kept[alias] = clean;
        }

        return kept;
    }

    /// <summary>The upload that a sent value names, when it names one.</summary>
    public static Guid? UploadIn(IReadOnlyList<PropertyValue> values) =>
        values.FirstOrDefault(value => value.Alias == File)?.Value is JsonObject file && file["temporaryFileId"] is JsonValue id && id.TryGetValue<string>(out var text) && Guid.TryParse(text, out var key) ? key : null;

    private static JsonNode? CleanOne(PropertyType property, JsonNode value, ValueProblems problems, string path)
    {
        if (property.Alias == File)
            return property.DataType.Editor == EditorAliases.Crops && value is JsonObject file ? new JsonObject { ["focalPoint"] = MediaEditor.Focus(file["focalPoint"] as JsonObject), ["crops"] = MediaEditor.Crops(file["crops"] as JsonArray) } : null;
        var editor = ValueEditors.Of(property);
        if (editor.Clean(value, property, problems, path) is not { } clean || editor.IsEmpty(clean))
            return null;
        var broken = new ValueProblems();
        editor.Check(clean, property, broken, path);
        // A media item has no draft: what cannot be public cannot be saved.
        foreach (var (at, messages) in broken.ByPath)
            problems.Shape(at, messages[0]);
        return clean;
    }
}
