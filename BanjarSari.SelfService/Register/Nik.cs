using System.Diagnostics.CodeAnalysis;

namespace BanjarSari.SelfService.Register;

/// <summary>
/// Nomor Induk Kependudukan: 16 digits, <c>PPKKCC DDMMYY NNNN</c>, day + 40 for women; for life, also when
/// birth date or sex is corrected (PP 40/2019 art. 30(2)). <see cref="ToString"/> masks it.
/// </summary>
public readonly record struct Nik
{
    private Nik(string digits) => Digits = digits;

    /// <summary>All 16 digits. Only for encryption, the blind index and prints.</summary>
    public string Digits { get; }

    /// <summary>Region, birth date and serial masked so that only the first and last four digits show.</summary>
    public string Masked => NumberMask.Mask(Digits);

    /// <summary>Exactly 16 ASCII digits, not starting with 0 (those are temporary numbers of OpenSID).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Nik nik)
    {
        nik = default;
        if (text is not { Length: 16 } || text[0] == '0' || !text.All(char.IsAsciiDigit))
            return false;
        nik = new Nik(text);
        return true;
    }

    /// <summary>As <see cref="TryParse"/>; throws <see cref="FormatException"/> without repeating the value.</summary>
    public static Nik Parse(string text) =>
        TryParse(text, out var nik) ? nik : throw new FormatException("NIK harus 16 angka.");

    /// <summary>Masked: a log line may show it.</summary>
    public override string ToString() => Digits is null ? "" : Masked;
}
