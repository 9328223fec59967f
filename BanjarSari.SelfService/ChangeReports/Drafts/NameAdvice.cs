namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>
/// The rules for new names (Permendagri 73/2022 art. 4 and 5) as advice: names from before them stay valid, so a name is
/// never refused for breaking one.
/// </summary>
public static class NameAdvice
{
    private const int MostLetters = 60;

    /// <summary>Sentences about <paramref name="name"/>; none when it follows the rules.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (name.Length > MostLetters)
            yield return $"Nama ini {name.Length} huruf; nama baru paling banyak {MostLetters} huruf, termasuk spasi.";
        if (!name.Trim().Contains(' ', StringComparison.Ordinal))
            yield return "Nama ini satu kata; nama baru paling sedikit dua kata. Nama lama yang satu kata tetap sah.";
        if (name.Any(letter => !char.IsAsciiLetter(letter) && letter != ' '))
            yield return "Nama baru hanya memakai huruf Latin: tanpa angka, titik, koma, atau tanda baca lain.";
        if (name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => word.TrimEnd('.').Length == 1))
            yield return "Nama baru tidak disingkat.";
    }
}
