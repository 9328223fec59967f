using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>How values stand on paper: capitals, dates as DD-MM-YYYY, a dash for what is not known (register.md section 2).</summary>
internal static class Paper
{
    public const string Unknown = "-";

    public static string Value(string? text) => string.IsNullOrWhiteSpace(text) ? Unknown : text.Trim().ToUpperInvariant();

    public static string Date(DateOnly? date) => Indonesian.ShortDate(date);

    /// <summary>Name in capitals, degrees in their own case: <c>SITI AMINAH, S.Pd.</c></summary>
    public static string Name(Resident resident)
    {
        var name = Value(resident.Name);
        if (!string.IsNullOrWhiteSpace(resident.NamePrefix))
            name = $"{resident.NamePrefix.Trim()} {name}";
        return string.IsNullOrWhiteSpace(resident.NameSuffix) ? name : $"{name}, {resident.NameSuffix.Trim()}";
    }
}
