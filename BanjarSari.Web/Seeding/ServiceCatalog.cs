using BanjarSari.SelfService.Services;

namespace BanjarSari.Web.Seeding;

/// <summary>The letters that a village office gives, all free of charge, with what to bring.</summary>
internal static class ServiceCatalog
{
    private const string Usual = "KTP-el asli\nKartu Keluarga asli\nSurat pengantar RT/RW";

    private static readonly (string Code, string Name, string Classification, string Requirements, int? Days)[] Rows =
    [
        ("S-01", "Surat Keterangan Pengantar", "400.12.2", Usual, 30),
        ("S-02", "Surat Keterangan Penduduk", "400.12.2", Usual, 30),
        ("S-07", "Surat Pengantar SKCK", "300.1", Usual + "\nPasfoto 4 x 6 dua lembar", 30),
        ("S-10", "Surat Keterangan Bepergian", "400.12.2", Usual + "\nAlamat tujuan dan lama bepergian", 30),
        ("S-11", "Surat Keterangan Tidak Mampu", "400.9", Usual + "\nSurat pernyataan tidak mampu", 30),
        ("S-12", "Surat Pengantar Izin Keramaian", "300.1", Usual + "\nWaktu, tempat, dan jenis acara", 14),
        ("S-13", "Surat Pengantar Laporan Kehilangan", "300.1", Usual, 7),
        ("S-16", "Surat Keterangan Domisili Usaha", "500.3", Usual + "\nFoto tempat usaha", 180),
        ("S-17", "Surat Keterangan Kelahiran", "400.12.3", "Surat keterangan lahir dari bidan atau rumah sakit\nBuku nikah orang tua\nKartu Keluarga asli\nKTP-el dua saksi", null),
        ("S-21", "Surat Keterangan Kematian", "400.12.3", "Surat keterangan kematian dari dokter atau bidan\nKartu Keluarga asli\nKTP-el yang meninggal dan dua saksi", null),
        ("S-30", "Surat Pengantar Nikah (N1)", "400.12.3", Usual + "\nKutipan akta kelahiran\nPasfoto 2 x 3 empat lembar", 60),
        ("S-38", "Surat Keterangan Beda Identitas", "400.12.2", Usual + "\nDokumen yang berbeda", 90),
        ("S-41", "Surat Keterangan Domisili", "400.12.2", Usual, 180),
        ("S-42", "Surat Keterangan Penghasilan Orang Tua", "400.3", Usual + "\nKartu pelajar anak", 90),
        ("S-44", "Surat Pengantar Pindah Penduduk", "400.12.2", "KTP-el asli\nKartu Keluarga asli\nAlamat tujuan lengkap", 30),
        ("S-50", "Surat Keterangan Usaha", "500.3", Usual + "\nFoto tempat usaha", 180),
    ];

    public static List<ServiceKind> All(SeedContext context) =>
        [.. Rows.Select(row => new ServiceKind { Id = context.NewKey(SeedKind.ServiceKind), Code = row.Code, Name = row.Name, ClassificationCode = row.Classification, Requirements = row.Requirements, ValidityDays = row.Days, Active = true })];
}
