using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Profile;

/// <summary>
/// Whether an empty element is worth showing to this person: nobody should face a wall of blanks that do not
/// concern them. An element with a value is always shown.
/// </summary>
public static class ElementRelevance
{
    private const int Foreigner = 2;
    private const int Woman = 2;
    private const int Belief = 7;
    private const int Adult = 17;

    /// <summary>False for, say, the sponsor of an Indonesian citizen or the divorce of an unmarried person.</summary>
    public static bool Applies(Element element, Resident person, DateOnly today) => element.Key switch
    {
        nameof(Resident.CitizenshipDecree) or nameof(Resident.CountryOfOrigin) or nameof(Resident.SponsorName) or nameof(Resident.SponsorKind)
            or nameof(Resident.SponsorAddress) or nameof(Resident.StayPermitNumber) or nameof(Resident.StayPermitIssuedAt)
            or nameof(Resident.StayPermitIssuedOn) or nameof(Resident.StayPermitExpiresOn) or nameof(Resident.FirstArrivalPlace)
            or nameof(Resident.FirstArrivalOn) => person.Citizenship == Foreigner,
        nameof(Resident.HasMarriageCertificate) or nameof(Resident.MarriageCertificateNumber) or nameof(Resident.MarriageDate)
            or nameof(Resident.Contraception) => person.MaritalStatus is not (null or 1),
        nameof(Resident.HasDivorceCertificate) or nameof(Resident.DivorceCertificateNumber) or nameof(Resident.DivorceDate) =>
            person.MaritalStatus is 4 or 5 or 103,
        nameof(Resident.Pregnancy) => person.Sex == Woman && person.MaritalStatus is not (null or 1),
        nameof(Resident.BeliefOrganisation) => person.Religion == Belief,
        nameof(Resident.IdCardRecordState) => !IsChild(person, today),
        nameof(Resident.BirthTime) or nameof(Resident.BirthPlaceKind) or nameof(Resident.BirthKind) or nameof(Resident.BirthOrder)
            or nameof(Resident.BirthAttendant) or nameof(Resident.BirthWeightGrams) or nameof(Resident.BirthLengthCm) => IsChild(person, today),
        // Filled in by an office or a device; an empty one says nothing about the person.
        nameof(Resident.BirthDateEstimated) or nameof(Resident.IdCardTag) or nameof(Resident.PreviousKkNumber) or nameof(Resident.PreviousAddress)
            or nameof(Resident.Latitude) or nameof(Resident.Longitude) or nameof(Resident.EmploymentInsuranceNumber) => false,
        _ => true,
    };

    private static bool IsChild(Resident person, DateOnly today) => person.BirthDate is { } birth && Indonesian.Age(birth, today) < Adult;
}
