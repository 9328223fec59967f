namespace BanjarSari.Web.Cms.Schema;

/// <summary>Fields that many types share, so that the same thing has the same alias and help everywhere.</summary>
internal static class Fields
{
    private const string PhonePattern = @"\+?[0-9][0-9 ()\-]{1,19}";

    public static PropertyType Summary { get; } = new PropertyType("summary", "Ringkasan", DataTypes.Paragraph)
        .Help("Satu atau dua kalimat untuk daftar dan hasil pencarian.");

    public static PropertyType Body { get; } = new("body", "Isi", DataTypes.RichText);

    public static PropertyType Image { get; } = new PropertyType("image", "Gambar utama", DataTypes.Image).Help("Tampil di daftar dan di atas isi.");

    public static PropertyType SortDate { get; } = new PropertyType("date", "Tanggal", DataTypes.Date)
        .Help("Tanggal yang dibaca warga; menentukan urutan.").Must("Isi tanggal.");

    public static PropertyType Phone { get; } = new PropertyType("phone", "Telepon", DataTypes.Short)
        .Matching(PhonePattern, "Tulis angka saja, misalnya 0812 3456 7890.");

    public static PropertyType Email { get; } = new PropertyType("email", "Surel", DataTypes.Short)
        .Matching(@"[^@\s]+@[^@\s]+\.[^@\s]+", "Tulis alamat surel yang lengkap, misalnya kantor@desa.id.");

    public static PropertyType Files { get; } = new PropertyType("files", "Dokumen", DataTypes.Files).Help("Dapat diunduh pembaca.");

    /// <summary>How the page is found and shown elsewhere; last tab of every routed type.</summary>
    public static IReadOnlyList<PropertyType> Discovery { get; } =
    [
        new PropertyType("metaDescription", "Keterangan untuk mesin pencari", DataTypes.Text).Help("Jika kosong, ringkasan yang dipakai.").On("Penelusuran"),
        new PropertyType("shareImage", "Gambar saat dibagikan", DataTypes.Image).Help("Jika kosong, gambar utama yang dipakai.").On("Penelusuran"),
        new PropertyType("hideFromMenu", "Sembunyikan dari menu", DataTypes.Toggle).On("Penelusuran"),
        new PropertyType("hideFromSearch", "Sembunyikan dari pencarian", DataTypes.Toggle).Help("Juga dari mesin pencari dan peta situs.").On("Penelusuran"),
    ];
}
