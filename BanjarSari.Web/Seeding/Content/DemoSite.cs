using BanjarSari.Web.Cms.Schema.Types;
using static BanjarSari.Web.Seeding.Content.DemoDocument;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>The tree of the demo site.</summary>
internal static class DemoSite
{
    public static DemoDocument Home => new(
        PageTypes.Home,
        "Beranda",
        Text("heading", "Selamat datang di Desa Banjar Sari"),
        Text("summary", "Kabar desa, layanan kantor desa, dan data kependudukan Anda dalam satu tempat."),
        Links("quickLinks", ("Layanan Mandiri", "/layanan-mandiri/"), ("Cara mendapat PIN", "/#cara-mendapat-pin")))
    {
        Children =
        [
            DemoProfile.Section, DemoGovernment.Government,
            new(NewsTypes.List, "Berita", Text("summary", "Kabar dari desa dan untuk desa.")) { Children = DemoNews.Articles },
            new(NewsTypes.AnnouncementList, "Pengumuman", Text("summary", "Pemberitahuan yang perlu Anda ketahui.")) { Children = DemoNews.Announcements },
            new(NewsTypes.EventList, "Agenda", Text("summary", "Kegiatan desa yang akan datang.")) { Children = DemoNews.Events },
            DemoServices.List, Contact,
        ],
    };

    public static DemoDocument Settings => new(
        SettingsTypes.Settings,
        "Pengaturan situs",
        Text("siteName", "Desa Banjar Sari"),
        Text("tagline", "Rukun, terbuka, maju bersama"),
        Blocks(
            "mainMenu",
            "settings",
            Menu("Profil Desa", "/profil-desa/"),
            Menu("Pemerintahan", "/pemerintahan/"),
            Menu("Berita", "/berita/"),
            Menu("Layanan", "/layanan/"),
            Menu("Kontak", "/kontak/")));

    private static DemoDocument Contact => new(
        SettingsTypes.Contact,
        "Kontak",
        Text("summary", "Alamat kantor desa, jam layanan, dan nomor darurat."),
        Text("address", "Jalan Balai Desa Nomor 1, Dusun Krajan, Desa Banjar Sari 99999"),
        Text("phone", "0999 123456"),
        Text("email", "kantor@banjarsari.example"),
        Blocks("hours", "contact", Hours("Senin sampai Kamis", "08.00–15.30"), Hours("Jumat", "08.00–11.30")),
        Blocks(
            "emergencyNumbers",
            "contact",
            Number("Panggilan darurat", "112", "24 jam, bebas pulsa"),
            Number("Polisi", "110", "24 jam"),
            Number("Ambulans", "119", "24 jam"),
            Number("Pemadam kebakaran", "113", "24 jam")),
        Text("directions", "Dari pasar desa ke arah timur sekitar 300 meter; kantor di sebelah kiri, di depan lapangan."));

    private static (Cms.Schema.ContentType Type, Cms.Content.PropertyValue[] Values) Menu(string label, string address) =>
        (SettingsTypes.MenuItem, [Text("label", label), Links("link", (label, address))]);

    private static (Cms.Schema.ContentType Type, Cms.Content.PropertyValue[] Values) Hours(string days, string hours) =>
        (SettingsTypes.OfficeHours, [Text("days", days), Text("hours", hours)]);

    private static (Cms.Schema.ContentType Type, Cms.Content.PropertyValue[] Values) Number(string name, string phone, string note) =>
        (SettingsTypes.EmergencyNumber, [Text("name", name), Text("phone", phone), Text("note", note)]);
}
