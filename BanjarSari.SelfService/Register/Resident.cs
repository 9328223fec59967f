using BanjarSari.SelfService.Security;

namespace BanjarSari.SelfService.Register;

/// <summary>
/// A person of the population register: every element of form F-1.01 (Permendagri 109/2019) and what the
/// village keeps besides. Codes are rows of <see cref="ReferenceCode"/>; times are UTC.
/// </summary>
public sealed class Resident : IHasVersion
{
    /// <summary>Version-7 key; never shown to people.</summary>
    public Guid Id { get; init; }

    // Identity

    /// <summary>Nama lengkap without degrees (F-1.01 column 2), as written in the source; prints show it in capitals.</summary>
    public required string Name { get; set; }

    /// <summary>The name as it is searched, see <see cref="Search.SearchName"/>; always follows <see cref="Name"/>.</summary>
    public string SearchName
    {
        get => Search.SearchName.Of(Name);
        // Read from the store, where it stands for the index alone.
        private set { }
    }

    /// <summary>Gelar depan (F-1.01 column 3).</summary>
    public string? NamePrefix { get; set; }

    /// <summary>Gelar belakang (F-1.01 column 4).</summary>
    public string? NameSuffix { get; set; }

    /// <summary>NIK, sealed; null when none was issued yet.</summary>
    public SealedText? Nik { get; set; }

    /// <summary>Blind index of the NIK; unique.</summary>
    public byte[]? NikIndex { get; set; }

    /// <summary>Number given by the village to a person without NIK; never shown as NIK.</summary>
    public string? TemporaryNumber { get; set; }

    /// <summary>KTP-el or KIA owned, code <c>id-card</c>.</summary>
    public int? IdCard { get; set; }

    /// <summary>State of KTP-el recording, code <c>id-card-record-state</c>.</summary>
    public int? IdCardRecordState { get; set; }

    /// <summary>Tag id of the KTP-el chip (OpenSID <c>tag_id_card</c>), sealed.</summary>
    public SealedText? IdCardTag { get; set; }

    // Place in family and village

    /// <summary>Family; null for a person on no card.</summary>
    public Guid? FamilyId { get; set; }

    /// <summary>Status hubungan dalam keluarga, code <c>family-relation</c> (F-1.01 column 27).</summary>
    public int? FamilyRelation { get; set; }

    /// <summary>Household (rumah tangga) of the social data.</summary>
    public Guid? HouseholdId { get; set; }

    /// <summary>Role in the household, code <c>household-role</c>.</summary>
    public int? HouseholdRole { get; set; }

    /// <summary>Hamlet (dusun) lived in.</summary>
    public Guid? HamletId { get; set; }

    /// <summary>RW lived in.</summary>
    public Guid? RwId { get; set; }

    /// <summary>RT lived in.</summary>
    public Guid? RtId { get; set; }

    /// <summary>Alamat sekarang, when it differs from the card, sealed.</summary>
    public SealedText? CurrentAddress { get; set; }

    /// <summary>Alamat sebelumnya, sealed.</summary>
    public SealedText? PreviousAddress { get; set; }

    /// <summary>Nomor KK sebelumnya, sealed.</summary>
    public SealedText? PreviousKkNumber { get; set; }

    /// <summary>WGS 84 degrees.</summary>
    public double? Latitude { get; set; }

    /// <summary>WGS 84 degrees.</summary>
    public double? Longitude { get; set; }

    // Birth

    /// <summary>Jenis kelamin, code <c>sex</c> (column 10).</summary>
    public int? Sex { get; set; }

    /// <summary>Tempat lahir (column 11).</summary>
    public string? BirthPlace { get; set; }

    /// <summary>Tanggal lahir (column 12).</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>The date is a guess, as for elders without a certificate.</summary>
    public bool BirthDateEstimated { get; set; }

    /// <summary>Waktu lahir.</summary>
    public TimeOnly? BirthTime { get; set; }

    /// <summary>Tempat dilahirkan, code <c>birth-place-kind</c> (F-2.01).</summary>
    public int? BirthPlaceKind { get; set; }

    /// <summary>Jenis kelahiran, code <c>birth-kind</c> (F-2.01).</summary>
    public int? BirthKind { get; set; }

    /// <summary>Kelahiran anak ke.</summary>
    public int? BirthOrder { get; set; }

    /// <summary>Penolong kelahiran, code <c>birth-attendant</c> (F-2.01).</summary>
    public int? BirthAttendant { get; set; }

    /// <summary>Berat lahir in grams.</summary>
    public int? BirthWeightGrams { get; set; }

    /// <summary>Panjang lahir in centimetres.</summary>
    public int? BirthLengthCm { get; set; }

    /// <summary>Kepemilikan akta lahir, code <c>certificate-ownership</c> (column 15).</summary>
    public int? HasBirthCertificate { get; set; }

    /// <summary>Nomor akta kelahiran (column 16).</summary>
    public string? BirthCertificateNumber { get; set; }

    // Citizenship and travel

    /// <summary>Kewarganegaraan, code <c>citizenship</c> (column 13).</summary>
    public int? Citizenship { get; set; }

    /// <summary>SK penetapan WNI (column 14).</summary>
    public string? CitizenshipDecree { get; set; }

    /// <summary>Negara asal of a foreigner.</summary>
    public string? CountryOfOrigin { get; set; }

    /// <summary>Nomor paspor, sealed (column 5).</summary>
    public SealedText? PassportNumber { get; set; }

    /// <summary>Tanggal berakhir paspor (column 6).</summary>
    public DateOnly? PassportExpiresOn { get; set; }

    /// <summary>Nama sponsor (column 7).</summary>
    public string? SponsorName { get; set; }

    /// <summary>Tipe sponsor (column 8).</summary>
    public string? SponsorKind { get; set; }

    /// <summary>Alamat sponsor, sealed (column 9).</summary>
    public SealedText? SponsorAddress { get; set; }

    /// <summary>Nomor ITAS/ITAP (KITAS/KITAP), sealed (column 32).</summary>
    public SealedText? StayPermitNumber { get; set; }

    /// <summary>Tempat terbit ITAS/ITAP (column 33).</summary>
    public string? StayPermitIssuedAt { get; set; }

    /// <summary>Tanggal terbit ITAS/ITAP (column 34).</summary>
    public DateOnly? StayPermitIssuedOn { get; set; }

    /// <summary>Tanggal akhir ITAS/ITAP (column 35).</summary>
    public DateOnly? StayPermitExpiresOn { get; set; }

    /// <summary>Tempat datang pertama (column 36).</summary>
    public string? FirstArrivalPlace { get; set; }

    /// <summary>Tanggal kedatangan pertama (column 37).</summary>
    public DateOnly? FirstArrivalOn { get; set; }

    // Social elements

    /// <summary>Golongan darah, code <c>blood-type</c> (column 17).</summary>
    public int? BloodType { get; set; }

    /// <summary>Agama, code <c>religion</c> (column 18).</summary>
    public int? Religion { get; set; }

    /// <summary>Nama organisasi kepercayaan (column 19).</summary>
    public string? BeliefOrganisation { get; set; }

    /// <summary>Pendidikan terakhir dalam KK, code <c>education</c> (column 30).</summary>
    public int? Education { get; set; }

    /// <summary>Pendidikan sedang ditempuh, code <c>current-education</c>.</summary>
    public int? CurrentEducation { get; set; }

    /// <summary>Jenis pekerjaan, code <c>occupation</c> (column 31).</summary>
    public int? Occupation { get; set; }

    /// <summary>Dapat membaca huruf, code <c>literacy</c> (Permendagri 47/2016).</summary>
    public int? Literacy { get; set; }

    /// <summary>Suku.</summary>
    public string? Ethnicity { get; set; }

    // Marriage

    /// <summary>Status perkawinan, code <c>marital-status</c> (column 20).</summary>
    public int? MaritalStatus { get; set; }

    /// <summary>Kepemilikan akta kawin, code <c>certificate-ownership</c> (column 21).</summary>
    public int? HasMarriageCertificate { get; set; }

    /// <summary>Nomor akta perkawinan/buku nikah (column 22).</summary>
    public string? MarriageCertificateNumber { get; set; }

    /// <summary>Tanggal perkawinan (column 23).</summary>
    public DateOnly? MarriageDate { get; set; }

    /// <summary>Kepemilikan akta cerai, code <c>certificate-ownership</c> (column 24).</summary>
    public int? HasDivorceCertificate { get; set; }

    /// <summary>Nomor akta perceraian (column 25).</summary>
    public string? DivorceCertificateNumber { get; set; }

    /// <summary>Tanggal perceraian (column 26).</summary>
    public DateOnly? DivorceDate { get; set; }

    // Parents

    /// <summary>NIK ayah, sealed (column 40).</summary>
    public SealedText? FatherNik { get; set; }

    /// <summary>Nama ayah, sealed (column 41).</summary>
    public SealedText? FatherName { get; set; }

    /// <summary>NIK ibu, sealed (column 38).</summary>
    public SealedText? MotherNik { get; set; }

    /// <summary>Nama ibu, sealed (column 39).</summary>
    public SealedText? MotherName { get; set; }

    // Health: specific personal data (UU 27/2022 art. 4), sealed

    /// <summary>Kelainan fisik dan mental, code <c>disorder</c> (column 28).</summary>
    public SealedText? Disorder { get; set; }

    /// <summary>Penyandang disabilitas, code <c>disability</c> (column 29).</summary>
    public SealedText? Disability { get; set; }

    /// <summary>Akseptor KB, code <c>contraception</c>.</summary>
    public SealedText? Contraception { get; set; }

    /// <summary>Status kehamilan, code <c>pregnancy</c>.</summary>
    public SealedText? Pregnancy { get; set; }

    /// <summary>Asuransi kesehatan, code <c>health-insurance</c>.</summary>
    public int? HealthInsurance { get; set; }

    /// <summary>Nomor asuransi kesehatan, sealed.</summary>
    public SealedText? HealthInsuranceNumber { get; set; }

    /// <summary>Nomor BPJS Ketenagakerjaan, sealed.</summary>
    public SealedText? EmploymentInsuranceNumber { get; set; }

    // Contact

    /// <summary>Nomor telepon/HP in E.164, sealed.</summary>
    public SealedText? Phone { get; set; }

    /// <summary>Alamat e-mail, sealed.</summary>
    public SealedText? Email { get; set; }

    /// <summary>Kontak darurat: name and number, sealed.</summary>
    public SealedText? EmergencyContact { get; set; }

    // State

    /// <summary>Status penduduk tetap or tidak tetap, code <c>residency-status</c>.</summary>
    public int? ResidencyStatus { get; set; }

    /// <summary>Status dasar, code <c>resident-state</c>; see <see cref="ResidentStates"/>.</summary>
    public int State { get; set; }

    /// <summary>Date of the event that set <see cref="State"/>.</summary>
    public DateOnly? StateSince { get; set; }

    /// <summary>Protection: other members of the family do not see this person's record.</summary>
    public bool HiddenFromFamily { get; set; }

    /// <summary>When this record was made (UTC).</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>The act that made this record.</summary>
    public Guid RecordedByProcessId { get; set; }

    /// <summary>Where the elements come from until a later change says otherwise, e.g. <c>Impor: data OpenSID</c>.</summary>
    public required string Source { get; set; }

    /// <summary>Date of <see cref="Source"/>.</summary>
    public DateOnly SourceDate { get; set; }

    /// <summary>Raised by one at each change; the loser of two simultaneous changes is told so.</summary>
    public int Version { get; set; }

    /// <summary>The family, where loaded.</summary>
    public Family? Family { get; set; }
}
