namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Services of the office as UU 25/2009 Pasal 21 wants them told: requirements, steps, time, cost.</summary>
internal static class ServiceTypes
{
    private static readonly DataType Category = DataTypes.Choice(
        "b3000007-0000-4000-8000-000000000007", "Bidang layanan", "Kependudukan", "Surat keterangan", "Sosial", "Usaha", "Pertanahan", "Lainnya");

    public static readonly ContentType List = new(new("d6000001-0000-4000-8000-000000000001"), "serviceList", "Daftar layanan", "icon-hand-pointer-alt")
    {
        Description = "Semua layanan kantor desa.",
        Single = true,
        Children = ["service"],
        Properties = [Fields.Summary, Fields.Body, .. Fields.Discovery],
    };

    public static readonly ContentType Service = new(new("d6000002-0000-4000-8000-000000000002"), "service", "Layanan", "icon-hand-pointer")
    {
        Description = "Satu layanan dengan syarat, langkah, waktu, dan biaya.",
        Properties =
        [
            new PropertyType("category", "Bidang", Category).Must("Pilih bidang."),
            new PropertyType("summary", "Untuk apa", DataTypes.Paragraph).Must("Isi kegunaan layanan ini."),
            new PropertyType("requirements", "Persyaratan", DataTypes.RichText).Help("Daftar yang harus dibawa.").Must("Isi persyaratan."),
            new PropertyType("steps", "Langkah", DataTypes.RichText).Help("Urutan dari datang sampai selesai.").Must("Isi langkah."),
            new PropertyType("time", "Waktu penyelesaian", DataTypes.Short).Help("Misalnya 15 menit.").Must("Isi waktu penyelesaian."),
            new PropertyType("cost", "Biaya", DataTypes.Short).Help("Misalnya Gratis.").Must("Isi biaya."),
            new PropertyType("product", "Hasil", DataTypes.Text),
            new PropertyType("legalBasis", "Dasar hukum", DataTypes.Paragraph),
            new PropertyType("online", "Dapat lewat Layanan Mandiri", DataTypes.Toggle),
            new PropertyType("form", "Formulir", DataTypes.File),
            .. Fields.Discovery,
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [List, Service];
}
