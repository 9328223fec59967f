using System.Diagnostics.CodeAnalysis;

namespace BanjarSari.SelfService.Register;

/// <summary>
/// Nomor Kartu Keluarga: 16 digits, region (6), date of recording (6), serial (4). It may change; a NIK
/// does not. <see cref="ToString"/> masks it.
/// </summary>
public readonly record struct KkNumber
{
    private KkNumber(string digits) => Digits = digits;

    /// <summary>All 16 digits. Only for encryption, the blind index and prints.</summary>
    public string Digits { get; }

    /// <summary>Only the first and last four digits show.</summary>
    public string Masked => NumberMask.Mask(Digits);

    /// <summary>Exactly 16 ASCII digits, not starting with 0.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KkNumber number)
    {
        number = default;
        if (text is not { Length: 16 } || text[0] == '0' || !text.All(char.IsAsciiDigit))
            return false;
        number = new KkNumber(text);
        return true;
    }

    /// <summary>The number; throws <see cref="FormatException"/>, without the text, when it is not one.</summary>
    public static KkNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException("Not a Nomor KK.");

    /// <summary>Masked: a log line may show it.</summary>
    public override string ToString() => Digits is null ? "" : Masked;
}
