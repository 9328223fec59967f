using System.Text.RegularExpressions;

namespace BanjarSari.SelfService.Register.Import.Rows;

/// <summary>Text of a cell as a report may quote it: short, and long runs of digits masked, for a column may hold a NIK by mistake.</summary>
internal static partial class SafeText
{
    private const int Longest = 60;

    public static string Quote(string text) => $"'{Mask(text)}'";

    public static string Mask(string text)
    {
        var masked = Digits().Replace(text, match => new string('•', match.Length));
        return masked.Length <= Longest ? masked : masked[..Longest] + "…";
    }

    [GeneratedRegex(@"\d{7,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
