namespace BanjarSari.SelfService.Register.Import.Layouts;

/// <summary>
/// The 43 headings of OpenSID's population workbook in its order, each with the element that it fills; null
/// where it is about family, place, number or state.
/// </summary>
internal static class OpenSidColumns
{
    public static readonly IReadOnlyList<(string Column, string? Element)> All =
    [
        ("alamat", null), ("dusun", null), ("rw", null), ("rt", null),
        ("nama", nameof(Resident.Name)), ("no_kk", null), ("nik", null),
        ("sex", nameof(Resident.Sex)), ("tempatlahir", nameof(Resident.BirthPlace)), ("tanggallahir", nameof(Resident.BirthDate)),
        ("agama_id", nameof(Resident.Religion)), ("pendidikan_kk_id", nameof(Resident.Education)),
        ("pendidikan_sedang_id", nameof(Resident.CurrentEducation)), ("pekerjaan_id", nameof(Resident.Occupation)),
        ("status_kawin", nameof(Resident.MaritalStatus)), ("kk_level", nameof(Resident.FamilyRelation)),
        ("warganegara_id", nameof(Resident.Citizenship)), ("ayah_nik", nameof(Resident.FatherNik)),
        ("nama_ayah", nameof(Resident.FatherName)), ("ibu_nik", nameof(Resident.MotherNik)), ("nama_ibu", nameof(Resident.MotherName)),
        ("golongan_darah_id", nameof(Resident.BloodType)), ("akta_lahir", nameof(Resident.BirthCertificateNumber)),
        ("dokumen_pasport", nameof(Resident.PassportNumber)), ("tanggal_akhir_paspor", nameof(Resident.PassportExpiresOn)),
        ("dokumen_kitas", nameof(Resident.StayPermitNumber)), ("akta_perkawinan", nameof(Resident.MarriageCertificateNumber)),
        ("tanggalperkawinan", nameof(Resident.MarriageDate)), ("akta_perceraian", nameof(Resident.DivorceCertificateNumber)),
        ("tanggalperceraian", nameof(Resident.DivorceDate)), ("cacat_id", nameof(Resident.Disability)),
        ("cara_kb_id", nameof(Resident.Contraception)), ("hamil", nameof(Resident.Pregnancy)), ("ktp_el", nameof(Resident.IdCard)),
        ("status_rekam", nameof(Resident.IdCardRecordState)), ("alamat_sekarang", nameof(Resident.CurrentAddress)),
        ("status_dasar", null), ("suku", nameof(Resident.Ethnicity)), ("tag_id_card", nameof(Resident.IdCardTag)),
        ("id_asuransi", nameof(Resident.HealthInsurance)), ("no_asuransi", nameof(Resident.HealthInsuranceNumber)),
        ("lat", nameof(Resident.Latitude)), ("lng", nameof(Resident.Longitude)),
    ];

    /// <summary>Without these a sheet is not a population workbook.</summary>
    public static readonly IReadOnlyList<string> Required = ["nama", "no_kk", "nik", "sex", "tempatlahir", "tanggallahir", "kk_level"];
}
