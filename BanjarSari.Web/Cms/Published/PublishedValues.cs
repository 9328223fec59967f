using System.Globalization;
using System.Text.Json;
using BanjarSari.Web.Cms.Content.Editors;

namespace BanjarSari.Web.Cms.Published;

/// <summary>Values of a published document in the types that pages use. What is empty gives an empty text, null or false.</summary>
internal static class PublishedValues
{
    public static string Text(this PublishedContent content, string alias) =>
        content.Value(alias) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    public static bool Toggle(this PublishedContent content, string alias) => content.Value(alias) is { ValueKind: JsonValueKind.True };

    public static string Choice(this PublishedContent content, string alias) =>
        content.Value(alias) is { ValueKind: JsonValueKind.Array } value && value.GetArrayLength() > 0 ? value[0].GetString() ?? "" : "";

    /// <summary>Date and time of day in the village's zone.</summary>
    public static DateTime? Time(this PublishedContent content, string alias) =>
        DateTime.TryParseExact(content.Text(alias), DateEditor.Stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static DateOnly? Date(this PublishedContent content, string alias) => content.Time(alias) is { } time ? DateOnly.FromDateTime(time) : null;
}
