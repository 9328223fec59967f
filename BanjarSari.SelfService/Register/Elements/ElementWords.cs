using System.Globalization;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Elements;

/// <summary>Puts a canonical value into the words that residents read; numbers of NIK and KK stay masked.</summary>
public sealed class ElementWords(ReferenceCodeBook codes)
{
    /// <summary>The value in words; null where there is none. Throws <see cref="FormatException"/> when the value is not of the element's kind.</summary>
    public string? Of(Element element, string? value) => value is null ? null : element.Kind switch
    {
        ElementKind.Code => codes.Screen(element.CodeKind!, int.Parse(value, CultureInfo.InvariantCulture)),
        ElementKind.Date => Indonesian.Date(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ElementKind.Time => $"pukul {value.Replace(':', '.')}",
        ElementKind.Number => Indonesian.Number(long.Parse(value, CultureInfo.InvariantCulture)),
        ElementKind.Fraction => value.Replace('.', ','),
        ElementKind.Flag => value == "1" ? "Ya" : "Tidak",
        ElementKind.Nik or ElementKind.KkNumber => NumberMask.Mask(value),
        _ => value,
    };
}
