using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>The server side of one property editor: which values it takes, what they must fulfil, what they point to.</summary>
internal abstract class ValueEditor
{
    /// <summary>True when there is nothing in the value.</summary>
    public virtual bool IsEmpty(JsonNode value) => value switch
    {
        JsonArray list => list.Count == 0,
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => string.IsNullOrWhiteSpace(text),
        _ => false,
    };

    /// <summary>
    /// The value in the one form in which it is stored. A value of a wrong form is noted in
    /// <paramref name="problems"/> and gives null. <paramref name="value"/> belongs to the caller and may be changed.
    /// </summary>
    public abstract JsonNode? Clean(JsonNode value, PropertyType property, ValueProblems problems, string path);

    /// <summary>Notes which rules of the field a cleaned value breaks.</summary>
    public virtual void Check(JsonNode value, PropertyType property, ValueProblems problems, string path)
    {
    }

    /// <summary>What a cleaned value points to.</summary>
    public virtual IEnumerable<ContentReference> References(JsonNode value) => [];

    /// <summary>Words of a cleaned value that a reader can search for.</summary>
    public virtual IEnumerable<string> Words(JsonNode value) => [];

    /// <summary>Reads a GUID from a text member.</summary>
    protected static Guid? Key(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && Guid.TryParse(text, out var key) ? key : null;

    /// <summary>Reads a text member; null when there is none.</summary>
    protected static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A fraction from 0 to 1; null for everything else.</summary>
    protected static decimal? Share(JsonNode? node) => node is JsonValue value && value.TryGetValue<decimal>(out var number) && number is >= 0 and <= 1 ? number : null;
}
