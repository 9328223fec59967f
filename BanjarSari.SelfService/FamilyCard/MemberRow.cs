using System.Linq.Expressions;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>The columns of <see cref="Resident"/> that the family page needs, still sealed: nothing else leaves the database.</summary>
internal sealed record MemberRow
{
    public static readonly Expression<Func<Resident, MemberRow>> Projection = row => new MemberRow
    {
        Id = row.Id,
        Name = row.Name,
        NamePrefix = row.NamePrefix,
        NameSuffix = row.NameSuffix,
        Nik = row.Nik,
        FamilyRelation = row.FamilyRelation,
        Sex = row.Sex,
        BirthPlace = row.BirthPlace,
        BirthDate = row.BirthDate,
        BirthDateEstimated = row.BirthDateEstimated,
        Religion = row.Religion,
        Education = row.Education,
        Occupation = row.Occupation,
        BloodType = row.BloodType,
        MaritalStatus = row.MaritalStatus,
        MarriageDate = row.MarriageDate,
        DivorceDate = row.DivorceDate,
        Citizenship = row.Citizenship,
        PassportNumber = row.PassportNumber,
        StayPermitNumber = row.StayPermitNumber,
        FatherNik = row.FatherNik,
        FatherName = row.FatherName,
        MotherNik = row.MotherNik,
        MotherName = row.MotherName,
        HiddenFromFamily = row.HiddenFromFamily,
    };

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public string? NamePrefix { get; init; }

    public string? NameSuffix { get; init; }

    public SealedText? Nik { get; init; }

    public int? FamilyRelation { get; init; }

    public int? Sex { get; init; }

    public string? BirthPlace { get; init; }

    public DateOnly? BirthDate { get; init; }

    public bool BirthDateEstimated { get; init; }

    public int? Religion { get; init; }

    public int? Education { get; init; }

    public int? Occupation { get; init; }

    public int? BloodType { get; init; }

    public int? MaritalStatus { get; init; }

    public DateOnly? MarriageDate { get; init; }

    public DateOnly? DivorceDate { get; init; }

    public int? Citizenship { get; init; }

    public SealedText? PassportNumber { get; init; }

    public SealedText? StayPermitNumber { get; init; }

    public SealedText? FatherNik { get; init; }

    public SealedText? FatherName { get; init; }

    public SealedText? MotherNik { get; init; }

    public SealedText? MotherName { get; init; }

    public bool HiddenFromFamily { get; init; }

    public MemberPlace Place => new(FamilyRelation, MarriageDate, BirthDate, Id);
}
