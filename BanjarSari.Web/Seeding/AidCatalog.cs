using BanjarSari.SelfService.Aid;

namespace BanjarSari.Web.Seeding;

/// <summary>A programme of the demo and how it is handed out; amounts are invented.</summary>
internal sealed record DemoAid(AidProgram Program, int EveryMonths, int Times, long? Amount, string? Goods);

/// <summary>Programmes of all four targets and all sources of funds, as villages know them.</summary>
internal static class AidCatalog
{
    public const string Pkh = "Program Keluarga Harapan (PKH)";
    public const string Food = "Program Sembako";
    public const string Cash = "BLT Dana Desa";
    public const string Rice = "Bantuan Pangan Beras";
    public const string Insurance = "Iuran Jaminan Kesehatan (PBI-JKN)";
    public const string School = "Program Indonesia Pintar (PIP)";
    public const string Elder = "Bantuan Lansia";
    public const string Disability = "Bantuan Penyandang Disabilitas";
    public const string House = "Perbaikan Rumah Tidak Layak Huni";
    public const string Latrine = "Jamban Sehat Desa";
    public const string Seed = "Bantuan Benih Padi";
    public const string Machine = "Bantuan Alat Mesin Pertanian";
    public const string Goats = "Kambing Bergulir untuk Kelompok";

    private static readonly (string Name, int Target, int Source, string Owner, string What, int Every, int Times, long? Amount, string? Goods, string? Decision)[] Rows =
    [
        (Pkh, 2, 1, "Kementerian Sosial", "Bantuan tunai bersyarat untuk keluarga dengan ibu hamil, anak sekolah, lansia, atau penyandang disabilitas.", 3, 4, 600_000, null, null),
        (Food, 2, 1, "Kementerian Sosial", "Bantuan bahan pangan setiap tiga bulan.", 3, 4, 600_000, null, null),
        (Cash, 2, 4, "Pemerintah Desa", "Bantuan langsung tunai yang penerimanya ditetapkan Musyawarah Desa Khusus.", 3, 4, 900_000, null, "Berita Acara Musdesus Januari"),
        (Rice, 2, 1, "Badan Pangan Nasional", "Beras dari cadangan pangan pemerintah.", 2, 3, null, "beras 10 kg", null),
        (Insurance, 1, 1, "Kementerian Sosial", "Iuran jaminan kesehatan dibayar pemerintah; Anda berobat tanpa membayar iuran.", 12, 1, null, "iuran JKN kelas III selama satu tahun", null),
        (School, 1, 1, "Kementerian Pendidikan Dasar dan Menengah", "Bantuan biaya sekolah untuk anak usia 6 sampai 21 tahun.", 12, 1, 750_000, null, null),
        (Elder, 1, 3, "Dinas Sosial Kabupaten", "Bantuan untuk warga lanjut usia yang hidup sendiri.", 3, 4, 300_000, null, null),
        (Disability, 1, 2, "Dinas Sosial Provinsi", "Bantuan kebutuhan dasar untuk penyandang disabilitas.", 6, 2, 600_000, null, null),
        (House, 3, 3, "Dinas Perumahan Kabupaten", "Bahan bangunan dan upah untuk rumah yang tidak layak huni.", 4, 2, 10_000_000, null, "SK Bupati"),
        (Latrine, 3, 4, "Pemerintah Desa", "Pembangunan jamban keluarga.", 12, 1, null, "satu paket jamban dan tangki septik", "Peraturan Desa tentang APBDes"),
        (Seed, 4, 4, "Pemerintah Desa", "Benih padi untuk anggota kelompok tani sebelum musim tanam.", 6, 2, null, "benih padi 25 kg untuk setiap anggota", "Keputusan Kepala Desa"),
        (Machine, 4, 2, "Dinas Pertanian Provinsi", "Alat pertanian yang dipakai bersama oleh kelompok.", 12, 1, null, "satu traktor tangan", null),
        (Goats, 4, 5, "Hibah Perusahaan Daerah", "Kambing bergulir: anak pertama diserahkan kepada anggota berikutnya.", 12, 1, null, "sepuluh ekor kambing", null),
    ];

    /// <summary>Each programme of this year; BLT Dana Desa of last year besides.</summary>
    public static List<DemoAid> All(SeedContext context)
    {
        var year = context.Today.Year;
        var all = Rows.Select(row => Of(context, row, year)).ToList();
        all.Add(Of(context, Rows[2], year - 1));
        return all;
    }

    private static DemoAid Of(SeedContext context, (string Name, int Target, int Source, string Owner, string What, int Every, int Times, long? Amount, string? Goods, string? Decision) row, int year) =>
        new(new AidProgram
        {
            Id = context.NewKey(SeedKind.AidProgram),
            Name = $"{row.Name} {year}",
            Target = row.Target,
            FundSource = row.Source,
            Owner = row.Owner,
            Description = row.What,
            StartsOn = new DateOnly(year, 1, 1),
            EndsOn = new DateOnly(year, 12, 31),
            Decision = row.Decision is null ? null : $"{row.Decision} {year}",
        }, row.Every, row.Times, row.Amount, row.Goods);
}
