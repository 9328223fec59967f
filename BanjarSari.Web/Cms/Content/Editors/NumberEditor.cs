using System.Globalization;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>A number between <c>min</c> and <c>max</c>; whole when <paramref name="whole"/>. Money is in rupiah.</summary>
internal sealed class NumberEditor(bool whole) : ValueEditor
{
    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (Read(value) is not { } number || (whole && number != decimal.Truncate(number)))
            return problems.Shape(path, whole ? "Isi bilangan bulat." : "Isi bilangan.");
        return whole && number is >= int.MinValue and <= int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create(number);
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        var number = Read(value)!.Value;
        if (Limit(property, "min") is { } least && number < least)
            problems.Rule(path, $"Paling sedikit {least:0.######}.");
        if (Limit(property, "max") is { } most && number > most)
            problems.Rule(path, $"Paling banyak {most:0.######}.");
    }

    // The client writes a number; imports and older clients write its text.
    private static decimal? Read(JsonNode value) => value switch
    {
        JsonValue scalar when scalar.TryGetValue<decimal>(out var number) => number,
        JsonValue scalar when scalar.TryGetValue<int>(out var number) => number,
        JsonValue scalar when scalar.TryGetValue<string>(out var text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static decimal? Limit(PropertyType property, string name) => property.DataType.Settings.GetValueOrDefault(name) switch
    {
        int limit => limit,
        decimal limit => limit,
        _ => null,
    };
}
