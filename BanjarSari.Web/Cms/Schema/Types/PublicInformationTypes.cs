namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Public information (UU 14/2008, Perki 1/2018 for villages) and regulations.</summary>
internal static class PublicInformationTypes
{
    private static readonly DataType Kind = DataTypes.Choice(
        "b3000005-0000-4000-8000-000000000005", "Jenis informasi publik", "Berkala", "Serta merta", "Setiap saat");

    private static readonly DataType RegulationKind = DataTypes.Choice(
        "b3000006-0000-4000-8000-000000000006", "Jenis peraturan", "Peraturan Desa", "Peraturan Kepala Desa", "Peraturan Bersama Kepala Desa", "Keputusan Kepala Desa");

    public static readonly ContentType List = new(new("d5000001-0000-4000-8000-000000000001"), "publicInformation", "Informasi publik", "icon-info")
    {
        Description = "Dokumen dan peraturan yang wajib diumumkan.",
        Single = true,
        Children = ["publicDocument", "regulation", "page"],
        Collection = ListViews.Content,
        Properties =
        [
            Fields.Summary, Fields.Body,
            new PropertyType("officer", "Pejabat pengelola informasi", DataTypes.Short),
            Fields.Email,
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Document = new(new("d5000002-0000-4000-8000-000000000002"), "publicDocument", "Dokumen publik", "icon-document-dashed-line")
    {
        Description = "Satu informasi publik dengan berkasnya.",
        Properties =
        [
            Fields.SortDate,
            new PropertyType("kind", "Jenis informasi", Kind).Must("Pilih jenis informasi."),
            new("year", "Tahun", DataTypes.Year),
            Fields.Summary, Fields.Body, Fields.Files,
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Regulation = new(new("d5000003-0000-4000-8000-000000000003"), "regulation", "Peraturan", "icon-gavel")
    {
        Description = "Produk hukum desa. Nama halaman adalah apa yang diaturnya.",
        Properties =
        [
            new PropertyType("kind", "Jenis peraturan", RegulationKind).Must("Pilih jenis peraturan."),
            new PropertyType("number", "Nomor", DataTypes.Short).Must("Isi nomor peraturan."),
            new PropertyType("year", "Tahun", DataTypes.Year).Must("Isi tahun."),
            new PropertyType("enacted", "Ditetapkan", DataTypes.Date),
            new PropertyType("revoked", "Tidak berlaku lagi", DataTypes.Toggle),
            Fields.Summary, Fields.Files,
            .. Fields.Discovery,
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [List, Document, Regulation];
}
