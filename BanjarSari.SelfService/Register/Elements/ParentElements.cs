using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class ParentElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.FatherNik), Label = "NIK ayah", Group = ElementGroup.Parents, Kind = ElementKind.Nik, Tier = 2, Evidence = "Kutipan akta kelahiran, didukung KK orang tua", Get = Opens(nameof(Resident.FatherNik), person => person.FatherNik), Set = Seals(nameof(Resident.FatherNik), (person, value) => person.FatherNik = value) },
        new() { Key = nameof(Resident.FatherName), Label = "Nama ayah", Group = ElementGroup.Parents, Kind = ElementKind.Text, Expected = true, Tier = 2, Evidence = "Kutipan akta kelahiran", Get = Opens(nameof(Resident.FatherName), person => person.FatherName), Set = Seals(nameof(Resident.FatherName), (person, value) => person.FatherName = value) },
        new() { Key = nameof(Resident.MotherNik), Label = "NIK ibu", Group = ElementGroup.Parents, Kind = ElementKind.Nik, Tier = 2, Evidence = "Kutipan akta kelahiran, didukung KK orang tua", Get = Opens(nameof(Resident.MotherNik), person => person.MotherNik), Set = Seals(nameof(Resident.MotherNik), (person, value) => person.MotherNik = value) },
        new() { Key = nameof(Resident.MotherName), Label = "Nama ibu", Group = ElementGroup.Parents, Kind = ElementKind.Text, Expected = true, Tier = 2, Evidence = "Kutipan akta kelahiran", Get = Opens(nameof(Resident.MotherName), person => person.MotherName), Set = Seals(nameof(Resident.MotherName), (person, value) => person.MotherName = value) },
    ];
}
