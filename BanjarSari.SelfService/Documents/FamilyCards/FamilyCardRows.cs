using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>Puts a member into the words of form F-1.09.</summary>
internal sealed class FamilyCardRows(FieldCipher cipher, ReferenceCodeBook codes)
{
    public FamilyCardRow Of(Resident member) => new()
    {
        Name = Paper.Name(member),
        Nik = Open(nameof(Resident.Nik), member) is { } nik ? nik : "BELUM ADA NIK",
        Sex = Paper.Value(codes.Paper("sex", member.Sex)),
        BirthPlace = Paper.Value(member.BirthPlace),
        BirthDate = Paper.Date(member.BirthDate),
        Religion = Paper.Value(codes.Paper("religion", member.Religion)),
        Education = Paper.Value(codes.Paper("education", member.Education)),
        Occupation = Paper.Value(codes.Paper("occupation", member.Occupation)),
        BloodType = Paper.Value(codes.Paper("blood-type", member.BloodType)),
        MaritalStatus = Paper.Value(codes.Paper("marital-status", member.MaritalStatus)),
        MarriageOrDivorceDate = Paper.Date(MaritalDates.Of(member)),
        Relation = Paper.Value(codes.Paper("family-relation", member.FamilyRelation)),
        Citizenship = Paper.Value(codes.Paper("citizenship", member.Citizenship)),
        Passport = Paper.Value(Open(nameof(Resident.PassportNumber), member)),
        StayPermit = Paper.Value(Open(nameof(Resident.StayPermitNumber), member)),
        Father = Paper.Value(Open(nameof(Resident.FatherName), member)),
        Mother = Paper.Value(Open(nameof(Resident.MotherName), member)),
    };

    private string? Open(string element, Resident member) => ElementCatalog.Of(element).Get(member, cipher);
}
