namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Potentials of the village and products of its small businesses (UMKM).</summary>
internal static class EconomyTypes
{
    private static readonly DataType Category = DataTypes.Choice(
        "b3000008-0000-4000-8000-000000000008", "Jenis potensi", "Pertanian", "Peternakan", "Perikanan", "Kerajinan", "Kuliner", "Wisata", "Jasa", "Lainnya");

    public static readonly ContentType List = new(new("d7000001-0000-4000-8000-000000000001"), "potentialList", "Potensi dan UMKM", "icon-store")
    {
        Description = "Potensi desa dan produk usaha warga.",
        Single = true,
        Children = ["potential"],
        Properties = [Fields.Summary, Fields.Body, .. Fields.Discovery],
    };

    public static readonly ContentType Potential = new(new("d7000002-0000-4000-8000-000000000002"), "potential", "Potensi atau produk", "icon-shopping-basket")
    {
        Description = "Satu potensi, tempat wisata, atau produk warga.",
        Properties =
        [
            new PropertyType("category", "Jenis", Category).Must("Pilih jenis."),
            Fields.Summary, Fields.Image, Fields.Body,
            new("images", "Foto lain", DataTypes.Images),
            new PropertyType("price", "Harga mulai (Rp)", DataTypes.Money),
            new PropertyType("unit", "Satuan", DataTypes.Short).Help("Misalnya per kilogram."),
            new PropertyType("owner", "Pengelola", DataTypes.Short).Help("Tampil untuk umum; minta persetujuan yang bersangkutan."),
            Fields.Phone,
            new("place", "Tempat", DataTypes.Text),
            .. Fields.Discovery,
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [List, Potential];
}
