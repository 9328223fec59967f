using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Which elements a resident may report about whom.</summary>
public static class ReportableElements
{
    /// <summary>
    /// Elements that stand on the Kartu Keluarga (F-1.09): all that members of a family see of one another, and what
    /// SIAK keeps, so that KK and KTP follow only through Disdukcapil.
    /// </summary>
    public static readonly IReadOnlySet<string> OnCard = new HashSet<string>
    {
        nameof(Resident.Name), nameof(Resident.NamePrefix), nameof(Resident.NameSuffix), nameof(Resident.Nik), nameof(Resident.Sex),
        nameof(Resident.BirthPlace), nameof(Resident.BirthDate), nameof(Resident.Religion), nameof(Resident.Education),
        nameof(Resident.Occupation), nameof(Resident.BloodType), nameof(Resident.MaritalStatus), nameof(Resident.MarriageDate),
        nameof(Resident.DivorceDate), nameof(Resident.FamilyRelation), nameof(Resident.Citizenship), nameof(Resident.PassportNumber),
        nameof(Resident.StayPermitNumber), nameof(Resident.FatherName), nameof(Resident.MotherName),
    };

    /// <summary>The element, where <paramref name="subject"/>'s may be reported in LAPOR; contacts (tier 0) are changed without a report.</summary>
    public static Element? Find(string? key, ReportSubject subject) =>
        ElementCatalog.Find(key) is { } element && Offers(element, subject) ? element : null;

    /// <summary>All that may be reported about <paramref name="subject"/>, in the order of the profile page.</summary>
    public static IEnumerable<Element> For(ReportSubject subject) => ElementCatalog.All.Where(element => Offers(element, subject));

    // Health and the like is for the person alone, also of a child (UU 27/2022 art. 4); of an adult only what the card shows.
    private static bool Offers(Element element, ReportSubject subject) =>
        subject.MayPropose && element.Tier > 0 && (!element.Specific || subject.IsMe) && (!subject.NeedsConsent || OnCard.Contains(element.Key));
}
