using System.Globalization;

namespace BanjarSari.SelfService.Register.Import.Files;

/// <summary>Text of a cell whatever its type: dates as <c>yyyy-MM-dd</c>, numbers without exponent.</summary>
internal static class CellText
{
    /// <summary>Excel keeps 15 digits of a number, so a NIK kept as number has lost its last one.</summary>
    private const double LargestExact = 1e15;

    public static string Of(object? cell) => cell switch
    {
        null => "",
        string text => Clean(text),
        DateTime { Year: < 1900 } time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        // Not by a format: "0" rounds to 15 digits.
        double and > -1e18 and < 1e18 and var number when double.IsInteger(number) => ((long)number).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        _ => Clean(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
    };

    public static bool MayHaveLostDigits(object? cell) => cell is double and >= LargestExact;

    /// <summary>
    /// Control characters out (Disdukcapil's files carry some that nobody sees), runs of blanks to one, and the
    /// apostrophe off that Excel users put before numbers.
    /// </summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var words = string.Concat(text.Select(letter => char.IsWhiteSpace(letter) || letter == '\u00a0' ? ' ' : letter)
            .Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format));
        var clean = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > 1 && clean[0] == '\'' && char.IsAsciiDigit(clean[1]) ? clean[1..] : clean;
    }

    private static bool IsClean(string text)
    {
        if (text.Length > 0 && (text[0] is ' ' or '\'' || text[^1] == ' '))
            return false;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is < ' ' or > '~' || (text[i] == ' ' && text[i - 1] == ' '))
                return false;
        return true;
    }
}
