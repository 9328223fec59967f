using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class EducationAndWorkElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.Education), Label = "Pendidikan terakhir", Group = ElementGroup.EducationAndWork, Kind = ElementKind.Code, CodeKind = "education", Expected = true, Tier = 1, Evidence = "Ijazah atau surat keterangan lulus terakhir", Get = Number(person => person.Education), Set = Number((person, value) => person.Education = value) },
        new() { Key = nameof(Resident.CurrentEducation), Label = "Pendidikan sedang ditempuh", Group = ElementGroup.EducationAndWork, Kind = ElementKind.Code, CodeKind = "current-education", Tier = 1, Evidence = "Kartu pelajar atau keterangan sendiri", Get = Number(person => person.CurrentEducation), Set = Number((person, value) => person.CurrentEducation = value) },
        new() { Key = nameof(Resident.Occupation), Label = "Pekerjaan", Group = ElementGroup.EducationAndWork, Kind = ElementKind.Code, CodeKind = "occupation", Expected = true, Tier = 1, Evidence = "Surat pernyataan; untuk PNS, TNI, Polri, pensiunan dan sejenisnya: SK atau surat keterangan instansi", Get = Number(person => person.Occupation), Set = Number((person, value) => person.Occupation = value) },
        new() { Key = nameof(Resident.Literacy), Label = "Dapat membaca huruf", Group = ElementGroup.EducationAndWork, Kind = ElementKind.Code, CodeKind = "literacy", Tier = 1, Evidence = "Keterangan sendiri", Get = Number(person => person.Literacy), Set = Number((person, value) => person.Literacy = value) },
    ];
}
