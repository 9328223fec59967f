namespace BanjarSari.SelfService.Evidence.Pdf;

/// <summary>The few rules of PDF's writing that are needed here (ISO 32000-1, 7.2).</summary>
internal static class PdfSyntax
{
    public static bool IsSpace(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(byte letter) => letter is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    public static bool IsRegular(byte letter) => !IsSpace(letter) && !IsDelimiter(letter);

    /// <summary>First place at or after <paramref name="at"/> that is neither white nor comment.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '%')
                while (at < text.Length && text[at] is not (10 or 13))
                    at++;
            else if (IsSpace(text[at]))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>Place behind the string that begins at <paramref name="at"/> with a parenthesis.</summary>
    public static int SkipString(ReadOnlySpan<byte> text, int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '(')
                depth++;
            else if (text[at] == ')' && --depth == 0)
                return at + 1;
        }

        return text.Length;
    }
}
