using System.Text.Json;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content.Editors;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content;

/// <summary>The values of a document or block, taken field by field through their editors.</summary>
internal static class PropertyValues
{
    /// <summary>
    /// The values in stored form, those without content left out. Notes every value whose form is wrong, whose
    /// field the type does not have, or that was sent twice.
    /// </summary>
    public static List<PropertyValue> Clean(ContentType type, IReadOnlyList<PropertyValue> values, ValueProblems problems, string parent)
    {
        var kept = new List<PropertyValue>(values.Count);
        for (var number = 0; number < values.Count; number++)
        {
            var (alias, value) = values[number];
            var path = $"{parent}.values[{number}].value";
            if (type.Find(alias) is not { } property)
                problems.Shape(path, $"{type.Name} tidak memiliki isian \"{alias}\".");
            else if (kept.Exists(other => other.Alias == alias))
                problems.Shape(path, $"{property.Name} dikirim dua kali.");
            else if (value is not null && ValueEditors.Of(property).Clean(value, property, problems, path) is { } clean)
                kept.Add(new PropertyValue(alias, clean));
        }

        return kept;
    }

    /// <summary>Notes every rule that cleaned values break, empty mandatory fields included.</summary>
    public static void Check(ContentType type, IReadOnlyList<PropertyValue> values, ValueProblems problems, string parent)
    {
        foreach (var property in type.Properties)
        {
            var number = Index(values, property.Alias);
            var path = number < 0 ? ValueProblems.Missing(parent, property.Alias) : $"{parent}.values[{number}].value";
            var editor = ValueEditors.Of(property);
            if (number < 0 || values[number].Value is not { } value || editor.IsEmpty(value))
            {
                if (property.Required)
                    problems.Rule(path, property.RequiredMessage!);
            }
            else
            {
                editor.Check(value, property, problems, path);
            }
        }
    }

    /// <summary>Goes through the values that have content.</summary>
    public static IEnumerable<T> Each<T>(ContentType type, IEnumerable<PropertyValue> values, Func<ValueEditor, JsonNode, IEnumerable<T>> take) =>
        from value in values
        let property = type.Find(value.Alias)
        where property is not null && value.Value is not null
        from item in take(ValueEditors.Of(property), value.Value!)
        select item;

    /// <summary>As stored with a version: one JSON object by alias.</summary>
    public static string Write(IEnumerable<PropertyValue> values) =>
        new JsonObject(values.Select(value => KeyValuePair.Create(value.Alias, value.Value?.DeepClone()))).ToJsonString();

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static List<PropertyValue> Read(string json) =>
        [.. (JsonNode.Parse(json)?.AsObject() ?? throw new JsonException("Stored values are no object.")).ToList().Select(pair => new PropertyValue(pair.Key, pair.Value?.DeepClone()))];

    private static int Index(IReadOnlyList<PropertyValue> values, string alias)
    {
        for (var number = 0; number < values.Count; number++)
            if (values[number].Alias == alias)
                return number;
        return -1;
    }
}
