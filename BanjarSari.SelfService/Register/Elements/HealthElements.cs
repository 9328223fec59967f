using static BanjarSari.SelfService.Register.Elements.ElementAccess;

namespace BanjarSari.SelfService.Register.Elements;

internal static class HealthElements
{
    public static readonly Element[] All =
    [
        new() { Key = nameof(Resident.BloodType), Label = "Golongan darah", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "blood-type", Expected = true, Tier = 1, Evidence = "Hasil laboratorium, surat dokter, atau kartu PMI", Get = Number(person => person.BloodType), Set = Number((person, value) => person.BloodType = value) },
        new() { Key = nameof(Resident.Disorder), Label = "Kelainan fisik dan mental", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "disorder", Specific = true, Tier = 2, Evidence = "Surat keterangan dokter atau puskesmas", Get = Opens(nameof(Resident.Disorder), person => person.Disorder), Set = Seals(nameof(Resident.Disorder), (person, value) => person.Disorder = value) },
        new() { Key = nameof(Resident.Disability), Label = "Disabilitas", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "disability", Specific = true, Tier = 2, Evidence = "Surat keterangan dokter atau puskesmas", Get = Opens(nameof(Resident.Disability), person => person.Disability), Set = Seals(nameof(Resident.Disability), (person, value) => person.Disability = value) },
        new() { Key = nameof(Resident.Contraception), Label = "Akseptor KB", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "contraception", Specific = true, Tier = 1, Evidence = "Kartu KB", Get = Opens(nameof(Resident.Contraception), person => person.Contraception), Set = Seals(nameof(Resident.Contraception), (person, value) => person.Contraception = value) },
        new() { Key = nameof(Resident.Pregnancy), Label = "Status kehamilan", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "pregnancy", Specific = true, Tier = 1, Evidence = "Buku KIA", Get = Opens(nameof(Resident.Pregnancy), person => person.Pregnancy), Set = Seals(nameof(Resident.Pregnancy), (person, value) => person.Pregnancy = value) },
        new() { Key = nameof(Resident.HealthInsurance), Label = "Asuransi kesehatan", Group = ElementGroup.Health, Kind = ElementKind.Code, CodeKind = "health-insurance", Tier = 1, Evidence = "Kartu BPJS atau asuransi", Get = Number(person => person.HealthInsurance), Set = Number((person, value) => person.HealthInsurance = value) },
        new() { Key = nameof(Resident.HealthInsuranceNumber), Label = "Nomor asuransi kesehatan", Group = ElementGroup.Health, Kind = ElementKind.Text, Tier = 1, Evidence = "Kartu BPJS atau asuransi", Get = Opens(nameof(Resident.HealthInsuranceNumber), person => person.HealthInsuranceNumber), Set = Seals(nameof(Resident.HealthInsuranceNumber), (person, value) => person.HealthInsuranceNumber = value) },
        new() { Key = nameof(Resident.EmploymentInsuranceNumber), Label = "Nomor BPJS Ketenagakerjaan", Group = ElementGroup.Health, Kind = ElementKind.Text, Tier = 1, Evidence = "Kartu BPJS Ketenagakerjaan", Get = Opens(nameof(Resident.EmploymentInsuranceNumber), person => person.EmploymentInsuranceNumber), Set = Seals(nameof(Resident.EmploymentInsuranceNumber), (person, value) => person.EmploymentInsuranceNumber = value) },
    ];
}
