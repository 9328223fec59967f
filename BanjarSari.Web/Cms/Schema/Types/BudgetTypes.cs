namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>APBDes by year, with the groups of Permendagri 20/2018.</summary>
internal static class BudgetTypes
{
    private static readonly DataType Group = DataTypes.Choice(
        "b3000004-0000-4000-8000-000000000004", "Kelompok anggaran",
        "Pendapatan Asli Desa", "Transfer", "Pendapatan Lain", "Penyelenggaraan Pemerintahan", "Pelaksanaan Pembangunan", "Pembinaan Kemasyarakatan",
        "Pemberdayaan Masyarakat", "Penanggulangan Bencana dan Keadaan Mendesak", "Penerimaan Pembiayaan", "Pengeluaran Pembiayaan");

    public static readonly ContentType Line = new(new("e2000001-0000-4000-8000-000000000001"), "budgetLine", "Baris anggaran", "icon-coins")
    {
        IsElement = true,
        Description = "Satu sumber pendapatan, satu kegiatan belanja, atau satu pembiayaan.",
        Properties =
        [
            new PropertyType("group", "Kelompok", Group).Must("Pilih kelompok."),
            new PropertyType("name", "Uraian", DataTypes.Text).Must("Isi uraian."),
            new PropertyType("budget", "Anggaran (Rp)", DataTypes.Money).Must("Isi anggaran."),
            new PropertyType("realisation", "Realisasi (Rp)", DataTypes.Money).Help("Kosong: belum ada realisasi."),
        ],
    };

    private static readonly DataType Lines = DataTypes.Blocks("b2000002-0000-4000-8000-000000000002", "Baris anggaran", max: 200, (Line, "{umbValue: name}"));

    public static readonly ContentType List = new(new("d4000001-0000-4000-8000-000000000001"), "budgetList", "APBDes", "icon-coins-dollar-alt")
    {
        Description = "Anggaran Pendapatan dan Belanja Desa, satu halaman untuk setiap tahun.",
        Single = true,
        Children = ["budgetYear"],
        Properties = [Fields.Summary, Fields.Body, .. Fields.Discovery],
    };

    public static readonly ContentType Year = new(new("d4000002-0000-4000-8000-000000000002"), "budgetYear", "Tahun anggaran", "icon-coins-dollar")
    {
        Description = "Anggaran dan realisasi satu tahun. Nama halaman adalah tahunnya.",
        Properties =
        [
            new PropertyType("year", "Tahun", DataTypes.Year).Must("Isi tahun anggaran."),
            new PropertyType("regulation", "Dasar hukum", DataTypes.Text).Help("Misalnya Peraturan Desa Nomor 5 Tahun 2025."),
            new PropertyType("asOf", "Realisasi per tanggal", DataTypes.Date),
            Fields.Summary,
            new PropertyType("lines", "Baris anggaran", Lines).Must("Tambahkan sedikitnya satu baris."),
            Fields.Files.On("Lampiran"),
            .. Fields.Discovery,
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [Line, List, Year];
}
