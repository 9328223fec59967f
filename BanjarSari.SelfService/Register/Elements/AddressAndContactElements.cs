using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class AddressAndContactElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.CurrentAddress), Label = "Alamat sekarang", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Text, Tier = 2, Evidence = "Surat pengantar RT/RW", Get = Opens(nameof(Resident.CurrentAddress), person => person.CurrentAddress), Set = Seals(nameof(Resident.CurrentAddress), (person, value) => person.CurrentAddress = value) },
        new() { Key = nameof(Resident.PreviousAddress), Label = "Alamat sebelumnya", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Text, Tier = 2, Evidence = "Surat keterangan pindah", Get = Opens(nameof(Resident.PreviousAddress), person => person.PreviousAddress), Set = Seals(nameof(Resident.PreviousAddress), (person, value) => person.PreviousAddress = value) },
        new() { Key = nameof(Resident.Phone), Label = "Nomor HP", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Text, Expected = true, Tier = 0, Evidence = "Tidak perlu bukti", Get = Opens(nameof(Resident.Phone), person => person.Phone), Set = Seals(nameof(Resident.Phone), (person, value) => person.Phone = value) },
        new() { Key = nameof(Resident.Email), Label = "Alamat e-mail", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Text, Tier = 0, Evidence = "Tidak perlu bukti", Get = Opens(nameof(Resident.Email), person => person.Email), Set = Seals(nameof(Resident.Email), (person, value) => person.Email = value) },
        new() { Key = nameof(Resident.EmergencyContact), Label = "Kontak darurat", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Text, Tier = 0, Evidence = "Tidak perlu bukti", Get = Opens(nameof(Resident.EmergencyContact), person => person.EmergencyContact), Set = Seals(nameof(Resident.EmergencyContact), (person, value) => person.EmergencyContact = value) },
        new() { Key = nameof(Resident.Latitude), Label = "Lintang rumah", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Fraction, Tier = 1, Evidence = "Pemeriksaan petugas", Get = Decimal(person => person.Latitude), Set = Decimal((person, value) => person.Latitude = value) },
        new() { Key = nameof(Resident.Longitude), Label = "Bujur rumah", Group = ElementGroup.AddressAndContact, Kind = ElementKind.Fraction, Tier = 1, Evidence = "Pemeriksaan petugas", Get = Decimal(person => person.Longitude), Set = Decimal((person, value) => person.Longitude = value) },
    ];
}
