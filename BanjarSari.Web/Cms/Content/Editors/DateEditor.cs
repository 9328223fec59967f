using System.Globalization;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>A date, or date and time of day in the village's zone, stored as <c>2026-11-23 10:00:00</c>.</summary>
internal sealed class DateEditor : ValueEditor
{
    public const string Stored = "yyyy-MM-dd HH:mm:ss";

    private static readonly string[] Accepted = [Stored, "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm"];

    public override JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
        if (TextOf(value) is not { } text)
            return problems.Shape(path, "Nilai ini bukan tanggal.");
        if (text.Length == 0)
            return null;
        return DateTime.TryParseExact(text, Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? JsonValue.Create(time.ToString(Stored, CultureInfo.InvariantCulture))
            : problems.Shape(path, "Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-23.");
    }
}
