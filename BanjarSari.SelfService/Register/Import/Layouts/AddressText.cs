using System.Text.RegularExpressions;

namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>Finds hamlet, RT and RW inside the address lines of Disdukcapil's lists.</summary>
internal static partial class AddressText
{
    /// <summary>Hamlet in capitals after <c>DUSUN</c>, <c>DSN.</c> or <c>DS</c>; null when the address names none.</summary>
    public static string? HamletIn(string? address) =>
        address is not null && HamletWord().Match(address) is { Success: true } match && match.Groups[1].Value.Trim(' ', '-', '.') is { Length: > 0 } name
            ? name.ToUpperInvariant()
            : null;

    /// <summary>Text after <paramref name="label"/> and up to the next comma; null when empty or a dash.</summary>
    public static string? After(string text, string label)
    {
        var start = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var rest = text[(start + label.Length)..].TrimStart(' ', ':');
        var end = rest.IndexOf(',', StringComparison.Ordinal);
        var value = (end < 0 ? rest : rest[..end]).Trim();
        return value.Trim('-', ' ').Length == 0 ? null : value;
    }

    /// <summary>RT and RW of <c>002/001</c>.</summary>
    public static (string? Rt, string? Rw) Pair(string? text) =>
        text?.Split('/') is [var rt, var rw, ..] ? (rt.Trim(), rw.Trim()) : (null, null);

    [GeneratedRegex(@"\b(?:DUSUN|DSN|DS)\b[\s.:]*([^,]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HamletWord();
}
