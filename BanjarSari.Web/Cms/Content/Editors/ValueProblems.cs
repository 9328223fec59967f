namespace BanjarSari.Web.Cms.Content.Editors;

/// <summary>
/// What is wrong with the values of a document, by JSON path as Umbraco's client expects it
/// (<c>$.values[2].value</c>, inside blocks <c>$.values[2].value.contentData[0].values[1].value</c>).
/// </summary>
internal sealed class ValueProblems
{
    private readonly Dictionary<string, List<string>> _shape = [];
    private readonly Dictionary<string, List<string>> _rules = [];

    /// <summary>The value cannot be stored: not the form that its editor writes.</summary>
    public bool Unstorable => _shape.Count > 0;

    /// <summary>Nothing is wrong: may be published.</summary>
    public bool None => _shape.Count == 0 && _rules.Count == 0;

    /// <summary>Everything by path.</summary>
    public IReadOnlyDictionary<string, string[]> ByPath =>
        _shape.Concat(_rules).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.SelectMany(pair => pair.Value).ToArray(), StringComparer.Ordinal);

    /// <summary>The form is wrong; returns null as the value to go on with.</summary>
    public System.Text.Json.Nodes.JsonNode? Shape(string path, string message)
    {
        Add(_shape, path, message);
        return null;
    }

    /// <summary>A rule of the field is broken: may be kept as draft, not published. A value of a wrong form is told that alone.</summary>
    public void Rule(string path, string message)
    {
        if (!_shape.Keys.Any(key => key.StartsWith(path, StringComparison.Ordinal)))
            Add(_rules, path, message);
    }

    /// <summary>Path of a value that was not sent at all.</summary>
    public static string Missing(string parent, string alias) => $"{parent}.values[?(@.alias == '{alias}' && @.culture == null && @.segment == null)].value";

    private static void Add(Dictionary<string, List<string>> problems, string path, string message)
    {
        if (!problems.TryGetValue(path, out var messages))
            problems[path] = messages = [];
        messages.Add(message);
    }
}
