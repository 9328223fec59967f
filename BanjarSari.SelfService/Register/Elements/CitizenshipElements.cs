using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class CitizenshipElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.Citizenship), Label = "Kewarganegaraan", Group = ElementGroup.Citizenship, Kind = ElementKind.Code, CodeKind = "citizenship", Expected = true, Tier = 3, Evidence = "SK atau berita acara sumpah", Get = Number(person => person.Citizenship), Set = Number((person, value) => person.Citizenship = value) },
        new() { Key = nameof(Resident.CitizenshipDecree), Label = "SK penetapan WNI", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "SK penetapan WNI", Get = Text(person => person.CitizenshipDecree), Set = Text((person, value) => person.CitizenshipDecree = value) },
        new() { Key = nameof(Resident.CountryOfOrigin), Label = "Negara asal", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Paspor", Get = Text(person => person.CountryOfOrigin), Set = Text((person, value) => person.CountryOfOrigin = value) },
        new() { Key = nameof(Resident.PassportNumber), Label = "Nomor paspor", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Paspor", Get = Opens(nameof(Resident.PassportNumber), person => person.PassportNumber), Set = Seals(nameof(Resident.PassportNumber), (person, value) => person.PassportNumber = value) },
        new() { Key = nameof(Resident.PassportExpiresOn), Label = "Tanggal berakhir paspor", Group = ElementGroup.Citizenship, Kind = ElementKind.Date, Tier = 3, Evidence = "Paspor", Get = Date(person => person.PassportExpiresOn), Set = Date((person, value) => person.PassportExpiresOn = value) },
        new() { Key = nameof(Resident.SponsorName), Label = "Nama sponsor", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Surat sponsor", Get = Text(person => person.SponsorName), Set = Text((person, value) => person.SponsorName = value) },
        new() { Key = nameof(Resident.SponsorKind), Label = "Tipe sponsor", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Surat sponsor", Get = Text(person => person.SponsorKind), Set = Text((person, value) => person.SponsorKind = value) },
        new() { Key = nameof(Resident.SponsorAddress), Label = "Alamat sponsor", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Surat sponsor", Get = Opens(nameof(Resident.SponsorAddress), person => person.SponsorAddress), Set = Seals(nameof(Resident.SponsorAddress), (person, value) => person.SponsorAddress = value) },
        new() { Key = nameof(Resident.StayPermitNumber), Label = "Nomor KITAS/KITAP", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "KITAS atau KITAP", Get = Opens(nameof(Resident.StayPermitNumber), person => person.StayPermitNumber), Set = Seals(nameof(Resident.StayPermitNumber), (person, value) => person.StayPermitNumber = value) },
        new() { Key = nameof(Resident.StayPermitIssuedAt), Label = "Tempat terbit KITAS/KITAP", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "KITAS atau KITAP", Get = Text(person => person.StayPermitIssuedAt), Set = Text((person, value) => person.StayPermitIssuedAt = value) },
        new() { Key = nameof(Resident.StayPermitIssuedOn), Label = "Tanggal terbit KITAS/KITAP", Group = ElementGroup.Citizenship, Kind = ElementKind.Date, Tier = 3, Evidence = "KITAS atau KITAP", Get = Date(person => person.StayPermitIssuedOn), Set = Date((person, value) => person.StayPermitIssuedOn = value) },
        new() { Key = nameof(Resident.StayPermitExpiresOn), Label = "Tanggal akhir KITAS/KITAP", Group = ElementGroup.Citizenship, Kind = ElementKind.Date, Tier = 3, Evidence = "KITAS atau KITAP", Get = Date(person => person.StayPermitExpiresOn), Set = Date((person, value) => person.StayPermitExpiresOn = value) },
        new() { Key = nameof(Resident.FirstArrivalPlace), Label = "Tempat datang pertama", Group = ElementGroup.Citizenship, Kind = ElementKind.Text, Tier = 3, Evidence = "Paspor", Get = Text(person => person.FirstArrivalPlace), Set = Text((person, value) => person.FirstArrivalPlace = value) },
        new() { Key = nameof(Resident.FirstArrivalOn), Label = "Tanggal kedatangan pertama", Group = ElementGroup.Citizenship, Kind = ElementKind.Date, Tier = 3, Evidence = "Paspor", Get = Date(person => person.FirstArrivalOn), Set = Date((person, value) => person.FirstArrivalOn = value) },
    ];
}
