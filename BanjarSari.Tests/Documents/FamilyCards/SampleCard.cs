using System.Globalization;
using BanjarSari.SelfService.Documents.FamilyCards;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.Tests.Documents.FamilyCards;

/// <summary>Cards for tests of the layout, without a register.</summary>
internal static class SampleCard
{
    public static readonly PrintStamp Stamp = new()
    {
        Code = "K7QMAX-HD9RTP-W4NCFE",
        Address = "https://banjarsari.desa.id/verifikasi/K7QMAX-HD9RTP-W4NCFE",
        ShortAddress = "https://banjarsari.desa.id/verifikasi",
        Village = "Desa Banjar Sari",
        PrintedAt = new DateTime(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc),
        DataAsOf = "23 November 2026",
        PrintedInWords = "23 November 2026 pukul 10.00 WIB",
    };

    public static readonly PrintPlace Place = new()
    {
        Address = "JALAN MELATI 7",
        Rt = "002",
        Rw = "001",
        Hamlet = "KRAJAN",
        PostalCode = "99999",
        Region = new PrintRegion("BANJAR SARI", "CONTOH", "KABUPATEN CONTOH JAYA", "PROVINSI CONTOH"),
    };

    public static FamilyCardRow Member(int number, string name = "ANGGOTA") => new()
    {
        Name = $"{name} {number}",
        Nik = string.Create(CultureInfo.InvariantCulture, $"999999120180{number:0000}"),
        Sex = number % 2 == 0 ? "PEREMPUAN" : "LAKI-LAKI",
        BirthPlace = "BANJAR SARI",
        BirthDate = "12-01-1980",
        Religion = "ISLAM",
        Education = "SLTA/SEDERAJAT",
        Occupation = "PETANI/PEKEBUN",
        BloodType = "TIDAK TAHU",
        MaritalStatus = "KAWIN TERCATAT",
        MarriageOrDivorceDate = "10-05-2004",
        Relation = number == 1 ? "KEPALA KELUARGA" : "FAMILI LAIN",
        Citizenship = "WNI",
        Father = "SUTRISNO",
        Mother = "KARTINAH",
    };

    public static FamilyCardPrint Of(params IReadOnlyList<FamilyCardRow> members) => new()
    {
        KkNumber = "9999990101100001",
        Head = members.Count > 0 ? members[0].Name : "-",
        Place = Place,
        CardIssuedOn = "01-02-2020",
        Members = members,
    };

    public static byte[] Pdf(FamilyCardPrint card) => PdfRenderer.Render(FamilyCardPages.Describe(card, Stamp));
}
