using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>Plain text, one line or several: at most <c>maxChars</c> characters, matching the field's pattern.</summary>
internal sealed class TextEditor : ValueEditor
{
    // More than any field allows: a draft may be too long, but not without end.
    private const int Longest = 20_000;

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (TextOf(value) is not { } text || text.Length > Longest)
            return problems.Shape(path, "Nilai ini bukan teks, atau terlalu panjang.");
        var kept = string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));
        return JsonValue.Create(kept.Trim());
    }

    public override void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        var text = TextOf(value)!;
        if (property.DataType.Setting<int>("maxChars") is var most and > 0 && text.Length > most)
            problems.Rule(path, $"Paling banyak {most} huruf; sekarang {text.Length}.");
        if (property.Pattern is not null && !Matches(property.Pattern, text))
            problems.Rule(path, property.PatternMessage);
    }

    public override IEnumerable<string> Words(JsonNode value) => [TextOf(value)!];

    private static bool Matches(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that keeps the pattern busy for 100 ms is none that it describes.
            return false;
        }
    }
}
