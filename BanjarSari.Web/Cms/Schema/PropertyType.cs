using System.Text.RegularExpressions;

namespace BanjarSari.Web.Cms.Schema;

/// <summary>One field of a document, element or media type.</summary>
internal sealed record PropertyType(string Alias, string Name, DataType DataType)
{
    /// <summary>Help under the name, for editors.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the editor reads when a mandatory field is empty; null when it may be empty.</summary>
    public string? RequiredMessage { get; init; }

    /// <summary>What the text must match as a whole; null when anything goes.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>What the editor reads when the text does not match.</summary>
    public string PatternMessage { get; init; } = "";

    /// <summary>Tab and group on which the editor finds the field.</summary>
    public string Tab { get; init; } = "Isi";

    /// <summary>Group within the tab; empty when the tab has none.</summary>
    public string Group { get; init; } = "";

    /// <summary>May not be empty when the document is published.</summary>
    public bool Required => RequiredMessage is not null;

    public PropertyType Help(string text) => this with { Description = text };

    public PropertyType Must(string message) => this with { RequiredMessage = message };

    public PropertyType Matching(string pattern, string message) =>
        this with { Pattern = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100)), PatternMessage = message };

    public PropertyType On(string tab, string group = "") => this with { Tab = tab, Group = group };

    /// <summary>Key of this field within a type; the same at every start.</summary>
    public Guid KeyIn(Guid type) => StableKey.From($"{type:N}/{Alias}");
}
