namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Keeps one copy of texts that many rows share (codes, places), so that a large file fits in memory.</summary>
internal sealed class StringPool
{
    private const int Most = 100_000;
    private const int LongestShared = 40;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (text.Length > LongestShared)
            return text;
        if (_texts.TryGetValue(text, out var known))
            return known;
        if (_texts.Count < Most)
            _texts.Add(text);
        return text;
    }

    public string? Maybe(string? text) => text is null ? null : Of(text);
}
