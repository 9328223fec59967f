using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Values that the demo's reports ask for, in canonical form.</summary>
internal static class ReportValues
{
    /// <summary>Another value than the one recorded.</summary>
    public static string New(string element, string? now) => element switch
    {
        nameof(Resident.Occupation) => now == "88" ? "9" : "88",
        nameof(Resident.Education) => now is "1" or "2" or "3" ? "4" : now == "5" ? "8" : "5",
        nameof(Resident.BloodType) => now == "2" ? "4" : "2",
        nameof(Resident.MarriageCertificateNumber) => "0147/021/IX/2009",
        nameof(Resident.Literacy) => now == "1" ? "2" : "1",
        nameof(Resident.HealthInsurance) => now == "1" ? "2" : "1",
        nameof(Resident.Ethnicity) => now == "Sunda" ? "Jawa" : "Sunda",
        nameof(Resident.NameSuffix) => "S.Pd.",
        nameof(Resident.BirthPlace) => "Karang Tengah",
        nameof(Resident.Name) => Respelled(now!),
        _ => now is null ? "Sutinah" : Respelled(now),
    };

    /// <summary>Fields of an event as <see cref="ReportForms"/> asks for them.</summary>
    public static Dictionary<string, string> Details(string kind, SeedContext context, Resident head)
    {
        string Day(int ago) => context.Today.AddDays(-ago).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return kind switch
        {
            ReportKinds.Birth => new() { ["Name"] = "Aisyah Nuraini", ["Sex"] = "2", ["BirthPlace"] = "Banjar Sari", ["BirthDate"] = Day(12), ["BirthTime"] = "04:25", ["motherName"] = "Siti Aminah", ["BirthWeightGrams"] = "3100" },
            ReportKinds.Death => new() { ["occurredOn"] = Day(5), ["deathPlace"] = "Rumah sendiri" },
            ReportKinds.MoveWithin => new() { ["occurredOn"] = Day(9), ["area"] = context.Areas.Rts[1].Id.ToString(), ["address"] = "Jalan Lumbung Nomor 21", ["moveReason"] = "5" },
            _ => new() { ["how"] = "terlewat", ["Name"] = "Slamet Widodo", ["Sex"] = "1", ["BirthPlace"] = "Banjar Sari", ["BirthDate"] = "1961-04-17", ["FamilyRelation"] = "9", ["motherName"] = "Ngadinem", ["Religion"] = $"{head.Religion}" },
        };
    }

    private static string Respelled(string name) => name.EndsWith('o') ? name[..^1] + "a" : name + "h";
}
