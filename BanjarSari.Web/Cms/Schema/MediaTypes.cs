namespace BanjarSari.Web.Cms.Schema;

/// <summary>Kinds of media. SVG is not among them: it can carry scripts (security.md T17).</summary>
internal static class MediaTypes
{
    public static readonly MediaType Folder = new(new Guid(MediaTypeKeys.Folder), "Folder", "Folder", "icon-folder")
    {
        Description = "Tempat mengelompokkan gambar dan dokumen.",
        Children = ["Folder", "Image", "File"],
    };

    public static readonly MediaType Image = new(new Guid(MediaTypeKeys.Image), "Image", "Gambar", "icon-picture")
    {
        Description = "Foto atau gambar JPEG, PNG, atau WebP.",
        Extensions = ["jpg", "jpeg", "png", "webp"],
        Properties =
        [
            new("umbracoFile", "Berkas", DataTypes.ImageCropper) { RequiredMessage = "Pilih berkas gambar." },
            new PropertyType("alternativeText", "Teks alternatif", DataTypes.Text).Help("Apa yang terlihat, untuk orang yang tidak dapat melihat gambar."),
            new("credit", "Pemotret atau sumber", DataTypes.Text),
            new("umbracoExtension", "Jenis berkas", DataTypes.LabelText),
            new("umbracoBytes", "Ukuran", DataTypes.LabelBytes),
            new("umbracoWidth", "Lebar", DataTypes.LabelInteger),
            new("umbracoHeight", "Tinggi", DataTypes.LabelInteger),
        ],
    };

    public static readonly MediaType File = new(new Guid(MediaTypeKeys.File), "File", "Dokumen", "icon-document")
    {
        Description = "Dokumen PDF atau Office yang dapat diunduh.",
        Extensions = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "csv"],
        Properties =
        [
            new("umbracoFile", "Berkas", DataTypes.Upload) { RequiredMessage = "Pilih berkas dokumen." },
            new("umbracoExtension", "Jenis berkas", DataTypes.LabelText),
            new("umbracoBytes", "Ukuran", DataTypes.LabelBytes),
        ],
    };

    public static IReadOnlyList<MediaType> All { get; } = [Folder, Image, File];
}
