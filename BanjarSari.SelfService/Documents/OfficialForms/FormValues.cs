using System.Globalization;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Documents.OfficialForms;

/// <summary>Canonical values as they stand on an official form: official labels, capitals, DD-MM-YYYY, numbers in full.</summary>
internal sealed class FormValues(ReferenceCodeBook codes)
{
    /// <summary>The value; a dash for none.</summary>
    public string Of(Element element, string? value) => value is null ? Paper.Unknown : element.Kind switch
    {
        ElementKind.Code => Paper.Value(codes.Paper(element.CodeKind!, int.Parse(value, CultureInfo.InvariantCulture))),
        ElementKind.Date => Indonesian.ShortDate(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ElementKind.Flag => value == "1" ? "YA" : "TIDAK",
        // A degree is written in its own case (Permendagri 73/2022).
        _ when element.Key is nameof(Resident.NamePrefix) or nameof(Resident.NameSuffix) => value.Trim(),
        _ => Paper.Value(value),
    };
}
