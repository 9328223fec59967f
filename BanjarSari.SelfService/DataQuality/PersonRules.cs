using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Checks of one person's elements against each other.</summary>
internal static class PersonRules
{
    public const string Duplicate = "duplicate-person";
    public const string MarriedWithoutDate = "married-without-date";
    public const string SpouseUnmarried = "spouse-unmarried";
    public const string ChildOlder = "child-older-than-parent";
    public const string VeryOld = "age-over-110";
    public const string CertificateMissing = "birth-certificate-missing";
    public const string OldPupil = "pupil-at-40";
    public const string Belief = "belief-organisation";

    private const int SmallestGap = 10;
    private const int OldestAge = 110;
    private const int LastYearOfChildhood = 18;
    private const int PupilAge = 40;
    private const int Pupil = 3;
    private const int BeliefReligion = 7;

    public static readonly QualityRule[] All =
    [
        new()
        {
            Kind = Duplicate,
            Title = "Kemungkinan orang yang sama tercatat dua kali",
            Why = "Nama, tanggal lahir dan nama ibu sama dengan orang lain yang juga tercatat hidup di desa.",
            WhatToDo = "Bandingkan kedua data dengan KTP-el. Bila orangnya sama, tutup salah satu; bila berbeda, terima dengan alasan.",
            Detail = "Nama, tanggal lahir, dan nama ibu sama dengan orang lain di register.",
            AcrossRegister = true,
        },
        new()
        {
            Kind = ChildOlder,
            Title = "Anak lebih tua dari orang tua, atau selisihnya kurang dari 10 tahun",
            Why = "Tanggal lahir anak atau orang tua mungkin salah, atau hubungan keluarganya bukan anak.",
            WhatToDo = "Cocokkan akta kelahiran keduanya; untuk anak tiri, terima dengan alasan.",
            Detail = "Jarak umur dengan orang tua pada KK yang sama kurang dari 10 tahun.",
            Element = nameof(Resident.BirthDate),
            OfPerson = (person, family) => person.Row is { FamilyRelation: FamilyRelations.Child, BirthDate: not null } && family.Parents.Any(parent => IsTooYoungFor(parent.Row, person.Row)),
        },
        new()
        {
            Kind = MarriedWithoutDate,
            Title = "Kawin tercatat tanpa tanggal perkawinan",
            Why = "Tanggal perkawinan adalah kolom KK sejak 2018.",
            WhatToDo = "Minta buku nikah atau akta perkawinan, lalu catat tanggal dan nomornya.",
            Detail = "Status kawin tercatat, tetapi tanggal perkawinan kosong.",
            Element = nameof(Resident.MarriageDate),
            OfPerson = (person, _) => person.Row is { MaritalStatus: QualityPerson.Married or QualityPerson.MarriedOldCode, MarriageDate: null },
        },
        new()
        {
            Kind = SpouseUnmarried,
            Title = "Suami atau istri yang tercatat belum kawin",
            Why = "Hubungan keluarga dan status perkawinan tidak dapat keduanya benar.",
            WhatToDo = "Minta buku nikah, lalu betulkan status perkawinan; bila belum menikah, betulkan hubungan keluarga.",
            Detail = "Hubungan keluarga suami atau istri, tetapi status perkawinan belum kawin.",
            Element = nameof(Resident.MaritalStatus),
            OfPerson = (person, _) => person.Row is { FamilyRelation: FamilyRelations.Husband or FamilyRelations.Wife, MaritalStatus: QualityPerson.NeverMarried },
        },
        new()
        {
            Kind = VeryOld,
            Title = "Umur lebih dari 110 tahun",
            Why = "Orang ini mungkin sudah meninggal tanpa dilaporkan, atau tanggal lahirnya salah.",
            WhatToDo = "Tanyakan kepada keluarga atau ketua RT; catat kematiannya, atau betulkan tanggal lahir.",
            Detail = "Menurut tanggal lahir, umurnya lebih dari 110 tahun.",
            Element = nameof(Resident.BirthDate),
            OfPerson = (person, _) => person.Age > OldestAge,
        },
        new()
        {
            Kind = CertificateMissing,
            Title = "Anak 0 sampai 18 tahun tanpa akta kelahiran",
            Why = "Akta kelahiran adalah hak setiap anak (Pasal 27 dan 28 UU Nomor 35 Tahun 2014) dan diminta untuk sekolah dan bantuan.",
            WhatToDo = "Bila akta sudah ada, catat nomornya; bila belum, antar keluarga mengurusnya ke Disdukcapil. Tidak dipungut biaya.",
            Detail = "Nomor akta kelahiran belum tercatat.",
            Element = nameof(Resident.BirthCertificateNumber),
            OfPerson = (person, _) => person.Age <= LastYearOfChildhood && person.Row.BirthCertificateNumber is null,
        },
        new()
        {
            Kind = OldPupil,
            Title = "Pelajar atau mahasiswa berumur 40 tahun ke atas",
            Why = "Pekerjaan ini biasanya belum diperbarui sejak masa sekolah.",
            WhatToDo = "Tanyakan pekerjaannya sekarang; minta orangnya melapor lewat Layanan Mandiri.",
            Detail = "Pekerjaan masih pelajar/mahasiswa pada umur 40 tahun atau lebih.",
            Element = nameof(Resident.Occupation),
            OfPerson = (person, _) => person.Age >= PupilAge && person.Row.Occupation == Pupil,
        },
        new()
        {
            Kind = Belief,
            Title = "Agama dan organisasi kepercayaan tidak cocok",
            Why = "Nama organisasi kepercayaan diisi bila, dan hanya bila, agamanya Kepercayaan terhadap Tuhan YME.",
            WhatToDo = "Tanyakan kepada orangnya, lalu lengkapi nama organisasi atau betulkan agama.",
            Detail = "Isian agama dan nama organisasi kepercayaan tidak cocok.",
            Element = nameof(Resident.BeliefOrganisation),
            OfPerson = (person, _) => person.Row.Religion is not null && (person.Row.Religion == BeliefReligion) != (person.Row.BeliefOrganisation is not null),
        },
    ];

    // Elders' birth dates are often guesses (register.md 10): then only what cannot be at all is told.
    private static bool IsTooYoungFor(Resident parent, Resident child) =>
        parent.BirthDate is { } birth && child.BirthDate < birth.AddYears(parent.BirthDateEstimated || child.BirthDateEstimated ? 0 : SmallestGap);
}
