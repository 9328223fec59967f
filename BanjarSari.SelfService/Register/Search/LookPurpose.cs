using System.Text.RegularExpressions;

namespace BanjarSari.SelfService.Register.Search;

/// <summary>Why an officer looks at a record. The person concerned reads it, so no number of anybody may stand in it.</summary>
public static partial class LookPurpose
{
    /// <summary>Fewest characters of a purpose that must be given.</summary>
    public const int Shortest = 5;

    /// <summary>Most characters.</summary>
    public const int Longest = 200;

    /// <summary>The purpose, trimmed. Throws <see cref="RegisterException"/> when it is missing or not fit to be read.</summary>
    public static string Required(string? purpose) =>
        Checked(purpose) is { Length: >= Shortest } words ? words : throw new RegisterException("Tulis keperluan Anda, misalnya: mencocokkan KTP-el di loket. Warga yang bersangkutan membacanya di jejak akses.");

    /// <summary>The purpose, or <paramref name="usual"/> when none was given. Throws <see cref="RegisterException"/> when it is not fit to be read.</summary>
    public static string Or(string? purpose, string usual) => Checked(purpose) is { Length: > 0 } words ? words : usual;

    private static string Checked(string? purpose)
    {
        var words = purpose?.Trim() ?? "";
        if (words.Length > Longest || words.Any(char.IsControl))
            throw new RegisterException($"Keperluan paling panjang {Longest} huruf, dalam satu baris.");
        if (Number().IsMatch(words))
            throw new RegisterException("Jangan menulis NIK, Nomor KK, atau nomor telepon dalam keperluan: warga lain dapat membacanya.");
        return words;
    }

    [GeneratedRegex(@"(\d[ .-]?){8,}")]
    private static partial Regex Number();
}
