using System.Globalization;

namespace BanjarSari.SelfService.Register;

/// <summary>
/// References that people see, read aloud and type: <c>LPR-2026-000123-K</c>. The last character checks the others
/// (weighted modulo 31), so that one wrong or two exchanged characters do not lead to another case.
/// </summary>
public static class ReferenceNumber
{
    // Without I, O, 0, 1, Q: they are mistaken for one another. 31 is prime, which makes the check catch exchanges.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPRSTUVWXYZ";

    /// <summary><paramref name="prefix"/> is <c>LPR</c> for reports, <c>LYN</c> for services; <paramref name="number"/> counts within the year.</summary>
    public static string Of(string prefix, int year, int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year}-{number:000000}");
        return $"{body}-{Check(body)}";
    }

    /// <summary>Whether the last character agrees with the others; case does not matter.</summary>
    public static bool IsValid(string reference)
    {
        var text = reference.Trim().ToUpperInvariant();
        return text.Length > 2 && text[^2] == '-' && Check(text[..^2]) == text[^1];
    }

    private static char Check(string body)
    {
        var sum = 0;
        foreach (var letter in body)
            sum = (sum * 3 + letter) % Alphabet.Length;
        return Alphabet[sum];
    }
}
