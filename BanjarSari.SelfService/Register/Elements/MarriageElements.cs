using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class MarriageElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.MaritalStatus), Label = "Status perkawinan", Group = ElementGroup.Marriage, Kind = ElementKind.Code, CodeKind = "marital-status", Expected = true, Tier = 2, Evidence = "Buku nikah, kutipan akta perkawinan atau perceraian, akta kematian pasangan, atau F-1.05 (SPTJM)", Get = Number(person => person.MaritalStatus), Set = Number((person, value) => person.MaritalStatus = value) },
        new() { Key = nameof(Resident.HasMarriageCertificate), Label = "Kepemilikan akta perkawinan", Group = ElementGroup.Marriage, Kind = ElementKind.Code, CodeKind = "certificate-ownership", Tier = 1, Evidence = "Buku nikah atau kutipan akta perkawinan", Get = Number(person => person.HasMarriageCertificate), Set = Number((person, value) => person.HasMarriageCertificate = value) },
        new() { Key = nameof(Resident.MarriageCertificateNumber), Label = "Nomor akta perkawinan/buku nikah", Group = ElementGroup.Marriage, Kind = ElementKind.Text, Tier = 1, Evidence = "Buku nikah atau kutipan akta perkawinan", Get = Text(person => person.MarriageCertificateNumber), Set = Text((person, value) => person.MarriageCertificateNumber = value) },
        new() { Key = nameof(Resident.MarriageDate), Label = "Tanggal perkawinan", Group = ElementGroup.Marriage, Kind = ElementKind.Date, Tier = 2, Evidence = "Buku nikah atau kutipan akta perkawinan", Get = Date(person => person.MarriageDate), Set = Date((person, value) => person.MarriageDate = value) },
        new() { Key = nameof(Resident.HasDivorceCertificate), Label = "Kepemilikan akta perceraian", Group = ElementGroup.Marriage, Kind = ElementKind.Code, CodeKind = "certificate-ownership", Tier = 1, Evidence = "Akta cerai", Get = Number(person => person.HasDivorceCertificate), Set = Number((person, value) => person.HasDivorceCertificate = value) },
        new() { Key = nameof(Resident.DivorceCertificateNumber), Label = "Nomor akta perceraian", Group = ElementGroup.Marriage, Kind = ElementKind.Text, Tier = 1, Evidence = "Akta cerai", Get = Text(person => person.DivorceCertificateNumber), Set = Text((person, value) => person.DivorceCertificateNumber = value) },
        new() { Key = nameof(Resident.DivorceDate), Label = "Tanggal perceraian", Group = ElementGroup.Marriage, Kind = ElementKind.Date, Tier = 2, Evidence = "Akta cerai", Get = Date(person => person.DivorceDate), Set = Date((person, value) => person.DivorceDate = value) },
    ];
}
