using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Users;

/// <summary>
/// What a password must be, by NIST SP 800-63B: long, any characters, none prescribed, and not guessable: what is left without
/// common words, names and runs must still be something.
/// </summary>
internal sealed class PasswordRules(IOptions<VillageOptions> village)
{
    public const int Shortest = 12;
    private const int Longest = 128;
    private const int LeastRemainder = 6;
    private const int LeastDifferent = 6;

    // Words that lists of stolen passwords and of this office's neighbours begin with.
    private static readonly string[] Common =
    [
        "katasandi", "sandi", "password", "passw0rd", "p@ssw0rd", "rahasia", "administrator", "admin", "operator", "verifikator", "auditor", "kepala", "kades",
        "desaku", "desa", "kantor", "kelurahan", "kecamatan", "umbraco", "layanan", "mandiri", "indonesia", "merdeka", "garuda", "bismillah", "alhamdulillah",
        "sayang", "cinta", "anakku", "welcome", "selamat", "qwerty", "asdfgh", "zxcvbn", "qazwsx", "1q2w3e4r", "abcdef", "abcd", "iloveyou", "letmein", "dragon", "football", "sepakbola",
        "01234567890", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "1234", "123", "0987654321", "987654321", "654321", "4321", "321",
        "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "1945",
    ];

    /// <summary>Throws <see cref="UserException"/> with a sentence that says what to do.</summary>
    public void Check(string password, CmsUser user)
    {
        if (password.Length < Shortest)
            throw Weak($"Kata sandi paling sedikit {Shortest} karakter. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak.");
        if (password.Length > Longest)
            throw Weak($"Kata sandi paling banyak {Longest} karakter.");
        if (password.Distinct().Count() < LeastDifferent)
            throw Weak("Kata sandi ini terlalu banyak mengulang huruf atau angka yang sama. Pakai beberapa kata yang tidak berhubungan.");
        var rest = Names(user).Concat(Common).OrderByDescending(word => word.Length)
            .Aggregate(password, (text, word) => text.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        if (rest.Count(char.IsLetterOrDigit) < LeastRemainder)
            throw Weak("Kata sandi ini mudah ditebak: isinya nama, kata umum, atau angka berurutan. Pakai beberapa kata yang tidak berhubungan.");
    }

    private IEnumerable<string> Names(CmsUser user) =>
        $"{user.Name} {user.Email} {village.Value.Name} {village.Value.District} {village.Value.Regency}"
            .Split([' ', '.', ',', '@', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)
            .Append(village.Value.Name.Replace(" ", "", StringComparison.Ordinal)).Where(word => word.Length > 0);

    private static UserException Weak(string sentence) => new(sentence) { Field = "kataSandi", Code = "PasswordRequirementsNotMet" };
}
