namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>
/// Which properties <c>expand</c> or <c>fields</c> names: <c>properties[$all]</c>, <c>properties[a,b[properties[c]]]</c>.
/// </summary>
internal sealed class PropertySelection
{
    private const string Every = "$all";
    private const int Longest = 2_000;
    private const int Deepest = 5;

    private readonly Dictionary<string, PropertySelection?> _aliases = new(StringComparer.Ordinal);

    /// <summary>No property.</summary>
    public static PropertySelection None { get; } = new();

    /// <summary>Every property, and nothing said about what is within.</summary>
    public static PropertySelection All { get; } = new() { _aliases = { [Every] = null } };

    /// <summary>Reads the parameter; <paramref name="otherwise"/> when it is absent. Throws <see cref="DeliveryProblemException"/> when it has another form.</summary>
    public static PropertySelection Parse(string? text, string parameter, PropertySelection otherwise)
    {
        if (string.IsNullOrEmpty(text))
            return otherwise;
        var at = 0;
        return text.Length <= Longest && Read(text, ref at, depth: 1) is { } selection && at == text.Length
            ? selection
            : throw new DeliveryProblemException($"Invalid {parameter}", $"The '{parameter}' parameter must look like properties[$all] or properties[alias1,alias2[properties[nested]]], at most {Deepest} levels deep.");
    }

    /// <summary>True when the property is named, or all are.</summary>
    public bool Has(string alias) => _aliases.ContainsKey(alias) || _aliases.ContainsKey(Every);

    /// <summary>What is named within a property; <paramref name="otherwise"/> when nothing is said.</summary>
    public PropertySelection Within(string alias, PropertySelection otherwise) =>
        _aliases.GetValueOrDefault(alias) ?? _aliases.GetValueOrDefault(Every) ?? otherwise;

    private static PropertySelection? Read(string text, ref int at, int depth)
    {
        if (depth > Deepest || !Take(text, ref at, "properties["))
            return null;
        var selection = new PropertySelection();
        do
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '$'))
                at++;
            var alias = text[start..at];
            if (alias.Length == 0)
                return null;
            PropertySelection? within = null;
            if (Take(text, ref at, "[") && ((within = Read(text, ref at, depth + 1)) is null || !Take(text, ref at, "]")))
                return null;
            selection._aliases[alias] = within;
        }
        while (Take(text, ref at, ","));
        return Take(text, ref at, "]") ? selection : null;
    }

    private static bool Take(string text, ref int at, string token)
    {
        if (string.CompareOrdinal(text, at, token, 0, token.Length) != 0)
            return false;
        at += token.Length;
        return true;
    }
}
