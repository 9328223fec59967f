using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class BirthElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.BirthPlace), Label = "Tempat lahir", Group = ElementGroup.Birth, Kind = ElementKind.Text, Expected = true, Tier = 3, Evidence = "Kutipan akta kelahiran", Get = Text(person => person.BirthPlace), Set = Text((person, value) => person.BirthPlace = value) },
        new() { Key = nameof(Resident.BirthDate), Label = "Tanggal lahir", Group = ElementGroup.Birth, Kind = ElementKind.Date, Expected = true, Tier = 3, Evidence = "Kutipan akta kelahiran", Get = Date(person => person.BirthDate), Set = Date((person, value) => person.BirthDate = value) },
        new() { Key = nameof(Resident.BirthDateEstimated), Label = "Tanggal lahir perkiraan", Group = ElementGroup.Birth, Kind = ElementKind.Flag, Tier = 3, Evidence = "Kutipan akta kelahiran", Get = Flag(person => person.BirthDateEstimated), Set = Flag((person, value) => person.BirthDateEstimated = value) },
        new() { Key = nameof(Resident.BirthTime), Label = "Waktu lahir", Group = ElementGroup.Birth, Kind = ElementKind.Time, Tier = 1, Evidence = "Surat keterangan lahir", Get = Time(person => person.BirthTime), Set = Time((person, value) => person.BirthTime = value) },
        new() { Key = nameof(Resident.HasBirthCertificate), Label = "Kepemilikan akta kelahiran", Group = ElementGroup.Birth, Kind = ElementKind.Code, CodeKind = "certificate-ownership", Tier = 1, Evidence = "Kutipan akta kelahiran", Get = Number(person => person.HasBirthCertificate), Set = Number((person, value) => person.HasBirthCertificate = value) },
        new() { Key = nameof(Resident.BirthCertificateNumber), Label = "Nomor akta kelahiran", Group = ElementGroup.Birth, Kind = ElementKind.Text, Expected = true, Tier = 1, Evidence = "Kutipan akta kelahiran", Get = Text(person => person.BirthCertificateNumber), Set = Text((person, value) => person.BirthCertificateNumber = value) },
        new() { Key = nameof(Resident.BirthPlaceKind), Label = "Tempat dilahirkan", Group = ElementGroup.Birth, Kind = ElementKind.Code, CodeKind = "birth-place-kind", Tier = 1, Evidence = "Surat keterangan lahir", Get = Number(person => person.BirthPlaceKind), Set = Number((person, value) => person.BirthPlaceKind = value) },
        new() { Key = nameof(Resident.BirthKind), Label = "Jenis kelahiran", Group = ElementGroup.Birth, Kind = ElementKind.Code, CodeKind = "birth-kind", Tier = 1, Evidence = "Surat keterangan lahir", Get = Number(person => person.BirthKind), Set = Number((person, value) => person.BirthKind = value) },
        new() { Key = nameof(Resident.BirthOrder), Label = "Anak ke", Group = ElementGroup.Birth, Kind = ElementKind.Number, Tier = 1, Evidence = "Kutipan akta kelahiran", Get = Number(person => person.BirthOrder), Set = Number((person, value) => person.BirthOrder = value) },
        new() { Key = nameof(Resident.BirthAttendant), Label = "Penolong kelahiran", Group = ElementGroup.Birth, Kind = ElementKind.Code, CodeKind = "birth-attendant", Tier = 1, Evidence = "Surat keterangan lahir", Get = Number(person => person.BirthAttendant), Set = Number((person, value) => person.BirthAttendant = value) },
        new() { Key = nameof(Resident.BirthWeightGrams), Label = "Berat lahir (gram)", Group = ElementGroup.Birth, Kind = ElementKind.Number, Tier = 1, Evidence = "Surat keterangan lahir", Get = Number(person => person.BirthWeightGrams), Set = Number((person, value) => person.BirthWeightGrams = value) },
        new() { Key = nameof(Resident.BirthLengthCm), Label = "Panjang lahir (cm)", Group = ElementGroup.Birth, Kind = ElementKind.Number, Tier = 1, Evidence = "Surat keterangan lahir", Get = Number(person => person.BirthLengthCm), Set = Number((person, value) => person.BirthLengthCm = value) },
    ];
}
