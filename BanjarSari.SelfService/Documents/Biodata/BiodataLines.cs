using System.Globalization;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Biodata;

/// <summary>The lines of form F-1.08 in their order and numbering (register.md section 3).</summary>
internal sealed class BiodataLines(FieldCipher cipher, ReferenceCodeBook codes, VillageClock clock, IOptions<VillageOptions> village)
{
    private const int Foreigner = 2;

    public static bool IsForeigner(Resident person) => person.Citizenship == Foreigner;

    /// <summary>DATA PERSONAL, lines 1 to 17.</summary>
    public IReadOnlyList<BiodataLine> Personal(Resident person, PrintPlace place) =>
    [
        new("Nama Lengkap", Paper.Name(person)),
        new("Tempat Lahir", Paper.Value(person.BirthPlace)),
        new("Tanggal Lahir", Paper.Date(person.BirthDate) + (person.BirthDateEstimated ? " (PERKIRAAN)" : "")),
        new("Umur", person.BirthDate is { } birth ? $"{Indonesian.Age(birth, clock.Today)} TAHUN" : Paper.Unknown),
        Coded("Jenis Kelamin", nameof(Resident.Sex), person),
        .. ForeignOrigin(person),
        Coded("Golongan Darah", nameof(Resident.BloodType), person),
        Coded("Agama", nameof(Resident.Religion), person),
        Coded("Pendidikan Terakhir", nameof(Resident.Education), person),
        Coded("Pekerjaan", nameof(Resident.Occupation), person),
        Coded("Penyandang Cacat", nameof(Resident.Disability), person) with { Numbered = false },
        Coded("Status Perkawinan", nameof(Resident.MaritalStatus), person),
        new("Status Hub. dlm Keluarga", Paper.Value(codes.Paper("family-relation", person.FamilyRelation))),
        Plain("NIK Ibu", nameof(Resident.MotherNik), person),
        Plain("Nama Ibu", nameof(Resident.MotherName), person),
        Plain("NIK Ayah", nameof(Resident.FatherNik), person),
        Plain("Nama Ayah", nameof(Resident.FatherName), person),
        Plain("Alamat Sebelumnya", nameof(Resident.PreviousAddress), person),
        new("Alamat Sekarang", place.Address),
        new("RT/RW", $"{place.Rt}/{place.Rw}", Numbered: false),
        new(village.Value.HamletWord, place.Hamlet, Numbered: false),
        new("Desa/Kelurahan", place.Region.Village, Numbered: false),
        new("Kecamatan", place.Region.District, Numbered: false),
        new("Kabupaten/Kota", place.Region.Regency, Numbered: false),
        new("Provinsi", place.Region.Province, Numbered: false),
    ];

    /// <summary>DATA KEPEMILIKAN DOKUMEN, from line 18.</summary>
    public IReadOnlyList<BiodataLine> Documents(Resident person, string? kkNumber) =>
    [
        new("Nomor Kartu Keluarga", kkNumber ?? "BELUM ADA NOMOR KK"),
        Plain("Nomor Akta Kelahiran", nameof(Resident.BirthCertificateNumber), person),
        Plain("Nomor Paspor", nameof(Resident.PassportNumber), person),
        new("Tanggal Berakhir Paspor", Paper.Date(person.PassportExpiresOn)),
        Plain("Nomor Akta Perkawinan", nameof(Resident.MarriageCertificateNumber), person),
        new("Tanggal Perkawinan", Paper.Date(person.MarriageDate)),
        Plain("Nomor Akta Perceraian", nameof(Resident.DivorceCertificateNumber), person),
        new("Tanggal Perceraian", Paper.Date(person.DivorceDate)),
        .. StayPermit(person),
    ];

    private IEnumerable<BiodataLine> ForeignOrigin(Resident person) =>
        IsForeigner(person) ? [Plain("Negara Asal", nameof(Resident.CountryOfOrigin), person) with { Numbered = false }] : [];

    private IEnumerable<BiodataLine> StayPermit(Resident person) => !IsForeigner(person) ? [] :
    [
        Plain("Nomor ITAS/ITAP", nameof(Resident.StayPermitNumber), person),
        Plain("Tempat Terbit ITAS/ITAP", nameof(Resident.StayPermitIssuedAt), person),
        new("Tanggal Terbit ITAS/ITAP", Paper.Date(person.StayPermitIssuedOn)),
        new("Tanggal Akhir ITAS/ITAP", Paper.Date(person.StayPermitExpiresOn)),
        Plain("Tempat Datang Pertama", nameof(Resident.FirstArrivalPlace), person),
        new("Tanggal Kedatangan Pertama", Paper.Date(person.FirstArrivalOn)),
        Plain("Nama Sponsor", nameof(Resident.SponsorName), person),
    ];

    private BiodataLine Plain(string label, string element, Resident person) =>
        new(label, Paper.Value(ElementCatalog.Of(element).Get(person, cipher)));

    private BiodataLine Coded(string label, string element, Resident person)
    {
        var found = ElementCatalog.Of(element);
        int? code = found.Get(person, cipher) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
        return new BiodataLine(label, Paper.Value(codes.Paper(found.CodeKind!, code)));
    }
}
