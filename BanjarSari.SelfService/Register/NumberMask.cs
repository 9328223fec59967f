namespace BanjarSari.SelfService.Register;

/// <summary>Masks numbers for the screen: <c>9999••••••••0001</c>.</summary>
public static class NumberMask
{
    /// <summary>First and last four characters, dots between; shorter texts are masked whole.</summary>
    public static string Mask(string? digits) => digits switch
    {
        null or "" => "",
        { Length: > 8 } => string.Concat(digits.AsSpan(0, 4), new string('•', digits.Length - 8), digits.AsSpan(digits.Length - 4)),
        _ => new string('•', digits.Length),
    };

    /// <summary>Whether free text holds 16 digits in a row, as a NIK or Nomor KK is written, also with blanks, dots or dashes within.</summary>
    public static bool Holds(string text)
    {
        var digits = 0;
        foreach (var letter in text)
            if (char.IsAsciiDigit(letter))
            {
                if (++digits == 16)
                    return true;
            }
            else if (letter is not (' ' or '.' or '-'))
            {
                digits = 0;
            }

        return false;
    }
}
