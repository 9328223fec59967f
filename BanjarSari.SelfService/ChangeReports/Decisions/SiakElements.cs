using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>What stands on KK or KTP-el too: after the village's register changed, the resident has to bring it to Disdukcapil (register.md 12, no. 14).</summary>
public static class SiakElements
{
    /// <summary>Keys of elements (columns of F-1.09).</summary>
    public static readonly IReadOnlyList<string> All =
    [
        nameof(Resident.Name), nameof(Resident.NamePrefix), nameof(Resident.NameSuffix), nameof(Resident.Sex), nameof(Resident.BirthPlace), nameof(Resident.BirthDate),
        nameof(Resident.Religion), nameof(Resident.Education), nameof(Resident.Occupation), nameof(Resident.BloodType), nameof(Resident.MaritalStatus),
        nameof(Resident.MarriageDate), nameof(Resident.DivorceDate), nameof(Resident.FamilyRelation), nameof(Resident.Citizenship),
        nameof(Resident.PassportNumber), nameof(Resident.StayPermitNumber), nameof(Resident.FatherName), nameof(Resident.MotherName),
    ];

    /// <summary>Whether an approved item still has to reach Disdukcapil; what Disdukcapil changed first (tier 3) has not.</summary>
    public static bool Concern(ChangeItem item) => item.Tier < 3 && (item.Element is null || All.Contains(item.Element));
}
