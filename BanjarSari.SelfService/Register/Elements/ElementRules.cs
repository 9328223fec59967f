using System.Globalization;

namespace BanjarSari.SelfService.Register.Elements;

/// <summary>Brings a typed value into canonical form, or says in a sentence why it cannot be one.</summary>
public sealed class ElementRules(ReferenceCodeBook codes)
{
    private const int LongestText = 200;
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>
    /// The canonical value; null for nothing. Throws <see cref="RegisterException"/> with a sentence that begins with the
    /// element's label. <paramref name="today"/> is the village's day: what lies behind must not lie ahead.
    /// </summary>
    public string? Canonical(Element element, string? typed, DateOnly today)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
            return element.Key is nameof(Resident.Name) ? throw Refusal(element, "tidak boleh kosong") : null;
        return element.Kind switch
        {
            ElementKind.Code => Code(element, text),
            ElementKind.Date => Date(element, text, today),
            ElementKind.Time => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw Refusal(element, "harus berupa jam, misalnya 14:05"),
            ElementKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : throw Refusal(element, "harus berupa angka bulat"),
            ElementKind.Fraction => Degrees(element, text),
            ElementKind.Flag => text switch { "1" => "1", "0" => null, _ => throw Refusal(element, "harus ya atau tidak") },
            ElementKind.Nik => Nik.TryParse(text, out _) ? text : throw Refusal(element, "harus 16 angka dan tidak diawali 0"),
            ElementKind.KkNumber => KkNumber.TryParse(text, out _) ? text : throw Refusal(element, "harus 16 angka dan tidak diawali 0"),
            _ => text.Length <= LongestText && !text.Any(char.IsControl) ? text : throw Refusal(element, $"paling panjang {LongestText} huruf, dalam satu baris"),
        };
    }

    private string Code(Element element, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && codes.Has(element.CodeKind!, code)
            ? code.ToString(CultureInfo.InvariantCulture)
            : throw Refusal(element, "pilihan ini tidak ada dalam daftar kode");

    private static string Date(Element element, string text, DateOnly today)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date < Earliest)
            throw Refusal(element, "bukan tanggal yang benar");
        if (date > today && !element.Key.EndsWith("ExpiresOn", StringComparison.Ordinal))
            throw Refusal(element, "tidak boleh setelah hari ini");
        return text;
    }

    private static string Degrees(Element element, string text)
    {
        var most = element.Key == nameof(Resident.Latitude) ? 90 : 180;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees.ToString("R", CultureInfo.InvariantCulture)
            : throw Refusal(element, $"harus berupa derajat, paling besar {most}, dengan titik");
    }

    private static RegisterException Refusal(Element element, string why) => new($"{element.Label}: {why}.");
}
