namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>Contact page and settings: identity, menus, social links, emergency numbers.</summary>
internal static class SettingsTypes
{
    public static readonly ContentType EmergencyNumber = new(new("e3000001-0000-4000-8000-000000000001"), "emergencyNumber", "Nomor darurat", "icon-alert-alt")
    {
        IsElement = true,
        Description = "Satu nomor yang dapat dihubungi segera.",
        Properties =
        [
            new PropertyType("name", "Nama", DataTypes.Short).Must("Isi nama."),
            Fields.Phone.Must("Isi nomor telepon."),
            new PropertyType("note", "Keterangan", DataTypes.Text).Help("Misalnya 24 jam."),
        ],
    };

    public static readonly ContentType OfficeHours = new(new("e3000002-0000-4000-8000-000000000002"), "officeHours", "Jam layanan", "icon-time")
    {
        IsElement = true,
        Description = "Hari dan jam kantor buka.",
        Properties =
        [
            new PropertyType("days", "Hari", DataTypes.Short).Must("Isi hari."),
            new PropertyType("hours", "Jam", DataTypes.Short).Help("Misalnya 08.00–15.30.").Must("Isi jam."),
        ],
    };

    public static readonly ContentType MenuItem = new(new("e3000003-0000-4000-8000-000000000003"), "menuItem", "Butir menu", "icon-thumbnail-list")
    {
        IsElement = true,
        Description = "Satu judul menu dengan tautannya.",
        Properties =
        [
            new PropertyType("label", "Judul", DataTypes.Short).Must("Isi judul menu."),
            new PropertyType("link", "Tautan", DataTypes.Link),
            new PropertyType("links", "Menu bawahan", DataTypes.Links),
        ],
    };

    private static readonly DataType EmergencyNumbers = DataTypes.Blocks("b2000003-0000-4000-8000-000000000003", "Nomor darurat", max: 20, (EmergencyNumber, "{umbValue: name}"));
    private static readonly DataType Hours = DataTypes.Blocks("b2000004-0000-4000-8000-000000000004", "Jam layanan", max: 10, (OfficeHours, "{umbValue: days}"));
    private static readonly DataType Menu = DataTypes.Blocks("b2000005-0000-4000-8000-000000000005", "Menu", max: 10, (MenuItem, "{umbValue: label}"));

    public static readonly ContentType Contact = new(new("d8000001-0000-4000-8000-000000000001"), "contact", "Kontak", "icon-phone")
    {
        Description = "Alamat, jam layanan, nomor darurat.",
        Single = true,
        Properties =
        [
            Fields.Summary,
            new PropertyType("address", "Alamat kantor", DataTypes.Paragraph).Must("Isi alamat kantor."),
            Fields.Phone, Fields.Phone with { Alias = "whatsapp", Name = "WhatsApp" }, Fields.Email,
            new PropertyType("hours", "Jam layanan", Hours).Must("Isi jam layanan."),
            new("emergencyNumbers", "Nomor darurat", EmergencyNumbers),
            new PropertyType("latitude", "Lintang", DataTypes.Coordinate).On("Peta"),
            new PropertyType("longitude", "Bujur", DataTypes.Coordinate).On("Peta"),
            new PropertyType("directions", "Petunjuk jalan", DataTypes.Paragraph).On("Peta"),
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Settings = new(new("d8000002-0000-4000-8000-000000000002"), "settings", "Pengaturan situs", "icon-settings")
    {
        Description = "Identitas, menu, dan media sosial. Hanya satu; tidak punya halaman sendiri.",
        AtRoot = true,
        Single = true,
        Unrouted = true,
        Properties =
        [
            new PropertyType("siteName", "Nama situs", DataTypes.Short).Must("Isi nama situs."),
            new("tagline", "Semboyan", DataTypes.Text),
            new("logo", "Logo", DataTypes.Image),
            new PropertyType("runningText", "Teks berjalan", DataTypes.Text).Help("Satu pesan penting di atas semua halaman. Kosong: tidak tampil."),
            new PropertyType("mainMenu", "Menu utama", Menu).On("Menu"),
            new PropertyType("footerMenu", "Menu bawah", Menu).On("Menu"),
            new PropertyType("socialLinks", "Media sosial", DataTypes.Links).On("Menu"),
        ],
    };

    public static IReadOnlyList<ContentType> All { get; } = [EmergencyNumber, OfficeHours, MenuItem, Contact, Settings];
}
