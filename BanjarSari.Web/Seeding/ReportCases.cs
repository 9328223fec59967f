using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>What the work list of the demo shows: every state, tier and age; families take the cases in turn.</summary>
internal static class ReportCases
{
    /// <summary>The cases of the first families.</summary>
    public static readonly IReadOnlyList<ReportCase> Showcase =
    [
        new(3, ChangeItemStates.Waiting) { Element = nameof(Resident.Occupation), Reason = "Sekarang saya membuka warung sendiri." },
        new(20, ChangeItemStates.Waiting) { Element = nameof(Resident.Education), Basis = ("ijazah", "Ijazah terakhir"), Reason = "Saya sudah lulus bulan lalu." },
        new(26, ChangeItemStates.AwaitingConfirmation) { Element = nameof(Resident.BloodType), OfOther = true, Basis = ("kartu-donor", "Kartu donor darah PMI"), Reason = "Hasil donor darah bulan ini." },
        new(30, ChangeItemStates.Waiting) { Kind = ReportKinds.Birth, Basis = ("surat-lahir", "Surat keterangan lahir"), Reason = "Anak kami lahir di puskesmas." },
        new(50, ChangeItemStates.Waiting) { Element = nameof(Resident.MarriageCertificateNumber), Basis = ("buku-nikah", "Buku nikah (KUA)"), Reason = "Nomor buku nikah belum tercatat.", FilingReason = "Warga lanjut usia datang ke kantor tanpa HP." },
        new(200, ChangeItemStates.Forwarded) { Element = nameof(Resident.Name), Basis = ("akta-lahir", "Kutipan akta kelahiran"), Reason = "Ejaan nama berbeda dengan akta kelahiran.", Answer = "Bawa akta kelahiran dan formulir F-1.06 ke Disdukcapil." },
        new(60, ChangeItemStates.Verified) { Kind = ReportKinds.Death, OfOther = true, Basis = ("surat-mati", "Surat keterangan kematian"), Reason = "Meninggal di rumah." },
        new(80, ChangeItemStates.Waiting) { Kind = ReportKinds.MoveWithin, Basis = ("pengantar-rt", "Surat pengantar RT/RW"), Reason = "Kami pindah ke rumah sendiri." },
        new(65, ChangeItemStates.Verified) { Element = nameof(Resident.FatherName), Basis = ("kk-orang-tua", "Kartu Keluarga orang tua"), Reason = "Nama ayah kurang satu kata." },
        new(500, ChangeItemStates.Forwarded) { Element = nameof(Resident.BirthPlace), Basis = ("akta-lahir", "Kutipan akta kelahiran"), Reason = "Tempat lahir menurut akta berbeda.", Answer = "Tempat lahir hanya dapat diubah oleh Disdukcapil." },
        new(100, ChangeItemStates.NeedsImprovement) { Element = nameof(Resident.Education), OfOther = true, Basis = ("ijazah", "Ijazah terakhir"), Answer = "Foto ijazah terpotong. Kirim foto seluruh halaman, atau bawa ijazah ke kantor desa." },
        new(75, ChangeItemStates.Waiting) { Kind = ReportKinds.MissingMember, Basis = ("kk-lama", "Kartu Keluarga lama"), Reason = "Sudah tinggal bersama kami sejak lama." },
        new(400, ChangeItemStates.Approved) { Element = nameof(Resident.Occupation), Answer = "Register desa sudah diperbarui." },
        new(300, ChangeItemStates.Refused) { Element = nameof(Resident.BloodType), Basis = ("kartu-donor", "Kartu donor darah PMI"), ReasonCode = "mutu-gambar", Answer = "Tulisan pada kartu tidak terbaca. Bawa kartunya ke kantor desa." },
        new(240, ChangeItemStates.Withdrawn) { Element = nameof(Resident.Ethnicity), Basis = ("keterangan-sendiri", "Keterangan saya sendiri") },
        new(10, ChangeItemStates.Waiting) { Element = nameof(Resident.MotherName), Basis = ("akta-lahir", "Kutipan akta kelahiran"), Reason = "Nama ibu salah tulis." },
        new(96, ChangeItemStates.Waiting) { Element = nameof(Resident.Literacy), Basis = ("keterangan-sendiri", "Keterangan saya sendiri") },
        new(44, ChangeItemStates.Waiting) { Element = nameof(Resident.NameSuffix), Basis = ("ijazah", "Ijazah terakhir"), Reason = "Gelar belum tercatat." },
        new(130, ChangeItemStates.NeedsImprovement) { Element = nameof(Resident.HealthInsurance), Basis = ("kartu-peserta", "Kartu peserta"), Answer = "Nama pada kartu tidak sama. Kirim kartu yang terbaru." },
        new(70, ChangeItemStates.Waiting) { Element = nameof(Resident.Occupation), WithRefused = true, FilingReason = "Warga meminta bantuan petugas di loket." },
    ];

    /// <summary>The case of report <paramref name="number"/>, from 0: after the showcase nine in ten are decided, as in an office that keeps up.</summary>
    public static ReportCase Of(int number)
    {
        if (number < Showcase.Count)
            return Showcase[number];
        var age = 90 + number % 17_000;
        return (number % 10) switch
        {
            0 => Showcase[number / 10 % Showcase.Count],
            1 or 2 => Showcase[13] with { HoursAgo = age },
            3 => Showcase[14] with { HoursAgo = age },
            _ => Showcase[12] with { HoursAgo = age },
        };
    }
}
