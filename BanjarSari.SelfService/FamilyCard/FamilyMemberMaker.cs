using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>Turns a row into what the page shows; opens only the cells that are shown.</summary>
public sealed class FamilyMemberMaker(ReferenceCodeBook codes, ResidentNumbers numbers, FieldCipher cipher, VillageClock clock)
{
    internal FamilyMember Make(MemberRow row, MemberRow viewer, int position, bool revealed, string? openReport)
    {
        if (row.HiddenFromFamily && row.Id != viewer.Id)
            return new FamilyMember { Position = position, Name = "Anggota dilindungi", Protected = true };

        var today = clock.Today;
        var answersFor = FamilyRights.AnswersFor(viewer, row, today, numbers, new MemberParents(cipher));
        var nik = numbers.NikOf(row.Id, row.Nik);
        return new FamilyMember
        {
            Position = position,
            Name = MemberName.Full(row.NamePrefix, row.Name, row.NameSuffix),
            IsViewer = row.Id == viewer.Id,
            FullRecord = answersFor,
            MayPropose = FamilyRights.MayPropose(viewer, row, answersFor),
            OpenReport = openReport,
            Nik = revealed ? nik?.Digits : nik?.Masked,
            Revealed = revealed,
            Age = row.BirthDate is { } birth ? Indonesian.Age(birth, today) : null,
            Sex = codes.Screen("sex", row.Sex),
            BirthPlace = row.BirthPlace,
            BirthDate = row.BirthDate,
            BirthDateEstimated = row.BirthDateEstimated,
            Religion = codes.Screen("religion", row.Religion),
            Education = codes.Screen("education", row.Education),
            Occupation = codes.Screen("occupation", row.Occupation),
            BloodType = codes.Screen("blood-type", row.BloodType),
            MaritalStatus = codes.Screen("marital-status", row.MaritalStatus),
            MarriageOrDivorceDate = row.MaritalStatus is 4 or 5 or 103 ? row.DivorceDate : row.MarriageDate,
            Relation = codes.Screen("family-relation", row.FamilyRelation),
            Citizenship = codes.Screen("citizenship", row.Citizenship),
            PassportNumber = cipher.Open(nameof(Resident), nameof(Resident.PassportNumber), row.Id, row.PassportNumber),
            StayPermitNumber = cipher.Open(nameof(Resident), nameof(Resident.StayPermitNumber), row.Id, row.StayPermitNumber),
            FatherName = cipher.Open(nameof(Resident), nameof(Resident.FatherName), row.Id, row.FatherName),
            MotherName = row.MotherName is null || revealed ? cipher.Open(nameof(Resident), nameof(Resident.MotherName), row.Id, row.MotherName) : HiddenElements.MaskedName,
        };
    }
}
