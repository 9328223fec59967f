using System.Net.Mail;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Brings typed contacts into the form in which they are kept, or says in a sentence what is wrong with them.</summary>
public static class ContactRules
{
    private const string Separators = " -.()/";
    private const int LongestEmail = 254;
    private const int LongestName = 80;

    /// <summary>
    /// A telephone number in E.164: <c>0812-3456-7890</c>, <c>62812…</c> and <c>+62 812…</c> become <c>+62812…</c>; other
    /// countries need their <c>+</c>. Throws <see cref="RegisterException"/>.
    /// </summary>
    public static string Phone(string typed, string label)
    {
        var text = new string([.. typed.Where(letter => !Separators.Contains(letter, StringComparison.Ordinal))]);
        var number = text switch
        {
            ['0', '0', .. var rest] => rest,
            ['0', .. var rest] => "62" + rest,
            ['+', .. var rest] => rest,
            ['6', '2', ..] => text,
            ['8', ..] => "62" + text,
            _ => "",
        };
        if (number.StartsWith("620", StringComparison.Ordinal))
            number = "62" + number[3..];
        var indonesian = number.StartsWith("62", StringComparison.Ordinal);
        if (!number.All(char.IsAsciiDigit) || number.Length is < 8 or > 15 || number[0] == '0' || (indonesian && number.Length is < 10 or > 14))
            throw new RegisterException($"{label}: tulis dengan angka, misalnya 081234567890; nomor luar negeri diawali tanda +.");
        return "+" + number;
    }

    /// <summary>An e-mail address with its domain in small letters. Throws <see cref="RegisterException"/>.</summary>
    public static string Email(string typed)
    {
        var text = typed.Trim();
        if (text.Length > LongestEmail || !text.All(letter => char.IsAscii(letter) && letter is > ' ' and not ('"' or '<' or '>' or ',' or ';' or '(' or ')'))
            || !MailAddress.TryCreate(text, out var address) || address.Address != text || !IsDomain(address.Host))
            throw new RegisterException("Alamat e-mail: tulis lengkap, misalnya nama@contoh.id.");
        return $"{address.User}@{address.Host.ToLowerInvariant()}";
    }

    /// <summary>Whom to call in need: <c>SITI AMINAH, +62812…</c>. Throws <see cref="RegisterException"/>.</summary>
    public static string Emergency(string name, string phone)
    {
        var text = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length is < 2 or > LongestName || text.Any(letter => char.IsControl(letter) || char.IsDigit(letter)))
            throw new RegisterException($"Nama kontak darurat: tulis nama orangnya, paling panjang {LongestName} huruf, tanpa angka.");
        return $"{text}, {Phone(phone, "Nomor HP kontak darurat")}";
    }

    /// <summary>The kept form of what was typed for <paramref name="element"/>. Throws <see cref="RegisterException"/>.</summary>
    public static string Canonical(Element element, TypedContact typed) => element.Key switch
    {
        nameof(Resident.Phone) => Phone(typed.Value ?? "", element.Label),
        nameof(Resident.Email) => Email(typed.Value ?? ""),
        nameof(Resident.EmergencyContact) => Emergency(typed.Name ?? "", typed.Value ?? ""),
        _ => throw new ArgumentException("The element is no contact.", nameof(element)),
    };

    private static bool IsDomain(string host) =>
        host.Contains('.', StringComparison.Ordinal) && host.Split('.').All(part => part.Length is > 0 and <= 63 && part[0] != '-' && part[^1] != '-' && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
}
