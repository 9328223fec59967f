using System.Text;

namespace BanjarSari.SelfService.Register.Search;

/// <summary>Brings names into the one form in which they are searched, whatever was typed.</summary>
public static class SearchName
{
    /// <summary>Longest that is kept, characters.</summary>
    public const int Longest = 100;

    /// <summary>Capitals A to Z and digits, single spaces, nothing else: <c>Siti Nur'aini</c> gives <c>SITI NURAINI</c>.</summary>
    public static string Of(string? name)
    {
        var text = new StringBuilder();
        foreach (var letter in name ?? "")
        {
            if (char.IsAsciiLetterOrDigit(letter))
                text.Append(char.ToUpperInvariant(letter));
            else if ((char.IsWhiteSpace(letter) || letter is '-' or '.' or ',') && text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }

        if (text.Length > Longest)
            text.Length = Longest;
        return text.ToString().TrimEnd();
    }
}
