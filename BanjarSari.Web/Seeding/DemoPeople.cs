using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Elements that only few people have.</summary>
internal static class DemoPeople
{
    /// <summary>Turns someone into a foreigner with a permanent stay permit (KITAP).</summary>
    public static void Foreign(SeedContext context, Resident person, string sponsor)
    {
        person.Citizenship = 2;
        person.CountryOfOrigin = "Belanda";
        person.Ethnicity = null;
        person.BirthPlace = "Utrecht";
        person.BirthCertificateNumber = null;
        person.PassportNumber = context.Seal(person, nameof(Resident.PassportNumber), "XX0000001");
        person.PassportExpiresOn = context.Today.AddYears(4);
        person.SponsorName = sponsor;
        person.SponsorKind = "Perorangan (istri)";
        person.SponsorAddress = context.Seal(person, nameof(Resident.SponsorAddress), "Desa Banjar Sari");
        person.StayPermitNumber = context.Seal(person, nameof(Resident.StayPermitNumber), "2D00XX0001-X");
        person.StayPermitIssuedAt = "Kantor Imigrasi Contoh";
        person.StayPermitIssuedOn = context.Today.AddYears(-1);
        person.StayPermitExpiresOn = context.Today.AddYears(4);
        person.FirstArrivalPlace = "Bandar Udara Soekarno-Hatta";
        person.FirstArrivalOn = new DateOnly(2013, 2, 11);
        person.Occupation = 88;
        person.NameSuffix = null;
    }
}
