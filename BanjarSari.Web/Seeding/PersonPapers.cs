using System.Globalization;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Papers: birth and marriage certificates, KTP-el and KIA, insurance, phone. Older people lack more of them.</summary>
internal static class PersonPapers
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public static void Fill(SeedContext context, SeedRandom random, Resident person, int age)
    {
        Birth(random, person, age);
        Marriage(random, person);
        person.IdCard = age >= 17 ? 2 : person.NikIndex is not null && random.Chance(38) ? 3 : 1;
        person.IdCardRecordState = age >= 17 ? random.Chance(96) ? 7 : 2 : 8;
        person.HealthInsurance = random.Pick((1, 21.0), (2, 52.0), (3, 26.0), (99, 1.0));
        if (age >= 15 && random.Chance(age < 50 ? 34 : 12))
            person.Phone = context.Seal(person, nameof(Resident.Phone), Phone(random));
        if (age >= 18 && random.Chance(1.4))
            person.Disability = context.Seal(person, nameof(Resident.Disability), random.Pick("1", "2", "3", "1"));
    }

    /// <summary>No Indonesian operator gives out numbers that begin with 0800 00: nobody is called by mistake.</summary>
    public static string Phone(SeedRandom random) => "+6280000" + PersonMaker.Digits(random, 6);

    private static void Birth(SeedRandom random, Resident person, int age)
    {
        var has = person.NikIndex is not null && random.Chance(age < 18 ? 94 : age < 40 ? 68 : age < 60 ? 31 : 12);
        person.HasBirthCertificate = has ? 2 : 1;
        if (has)
            person.BirthCertificateNumber = string.Create(CultureInfo.InvariantCulture, $"9999-{(age < 18 ? "LU" : "LT")}-{person.BirthDate!.Value.AddDays(random.Between(5, 55)):ddMMyyyy}-{PersonMaker.Digits(random, 4)}");
        if (age >= 12)
            return;
        person.BirthPlaceKind = random.Pick((1, 34.0), (2, 40.0), (3, 18.0), (4, 8.0));
        person.BirthKind = 1;
        person.BirthAttendant = person.BirthPlaceKind == 4 ? 3 : random.Pick((1, 22.0), (2, 78.0));
        person.BirthWeightGrams = random.Between(48, 78) * 50;
        person.BirthLengthCm = random.Between(46, 52);
    }

    private static void Marriage(SeedRandom random, Resident person)
    {
        if (person.MaritalStatus is 1)
            return;
        var has = person.MaritalStatus is 2 or 4 || random.Chance(40);
        person.HasMarriageCertificate = has ? 2 : 1;
        if (has && person.MarriageDate is { } day)
            person.MarriageCertificateNumber = string.Create(CultureInfo.InvariantCulture, $"{PersonMaker.Digits(random, 4)}/{random.Between(1, 40):000}/{Roman[day.Month - 1]}/{day.Year}");
        if (person.MaritalStatus is 4 or 5)
        {
            person.HasDivorceCertificate = person.MaritalStatus == 4 ? 2 : 1;
            person.DivorceDate = person.MaritalStatus == 4 ? person.MarriageDate?.AddDays(random.Between(900, 3000)) : null;
            person.DivorceCertificateNumber = person.DivorceDate is { } end ? string.Create(CultureInfo.InvariantCulture, $"{PersonMaker.Digits(random, 4)}/AC/{end.Year}/PA.Ctj") : null;
        }
    }
}
