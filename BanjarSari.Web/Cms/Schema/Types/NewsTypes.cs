namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>News, announcements, agenda, gallery: what changes every week.</summary>
internal static class NewsTypes
{
    private static readonly DataType Category = DataTypes.Choice(
        "b3000001-0000-4000-8000-000000000001", "Kategori berita",
        "Pemerintahan", "Pembangunan", "Kesehatan", "Pendidikan", "Pertanian", "Ekonomi", "Sosial dan Budaya", "Keamanan", "Lingkungan");

    public static readonly ContentType List = NewList("d2000001-0000-4000-8000-000000000001", "newsList", "Daftar berita", "icon-newspaper-alt", "article", "Semua berita desa.");

    public static readonly ContentType Article = new(new("d2000002-0000-4000-8000-000000000002"), "article", "Berita", "icon-newspaper")
    {
        Description = "Kabar tentang sesuatu yang telah terjadi atau diputuskan.",
        Properties =
        [
            Fields.SortDate,
            new PropertyType("category", "Kategori", Category).Must("Pilih kategori."),
            new PropertyType("summary", "Ringkasan", DataTypes.Paragraph).Help("Siapa, apa, kapan, di mana dalam satu atau dua kalimat.").Must("Isi ringkasan."),
            Fields.Image,
            new PropertyType("body", "Isi berita", DataTypes.RichText).Must("Isi berita."),
            new PropertyType("author", "Penulis", DataTypes.Short),
            new("tags", "Tagar", DataTypes.Tags),
            new PropertyType("images", "Foto lain", DataTypes.Images).On("Lampiran"),
            Fields.Files.On("Lampiran"),
            new PropertyType("related", "Berita terkait", DataTypes.Documents).Help("Jika kosong, dipilih dari kategori yang sama.").On("Lampiran"),
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType AnnouncementList = NewList("d2000003-0000-4000-8000-000000000003", "announcementList", "Daftar pengumuman", "icon-megaphone", "announcement", "Semua pengumuman.");

    public static readonly ContentType Announcement = new(new("d2000004-0000-4000-8000-000000000004"), "announcement", "Pengumuman", "icon-megaphone")
    {
        Description = "Pemberitahuan yang perlu segera diketahui warga.",
        Properties =
        [
            Fields.SortDate,
            new PropertyType("validUntil", "Berlaku sampai", DataTypes.Date).Help("Setelah tanggal ini tidak tampil di beranda. Kosong: berlaku terus."),
            new PropertyType("pinned", "Sematkan di atas", DataTypes.Toggle),
            new PropertyType("summary", "Inti pengumuman", DataTypes.Paragraph).Help("Tampil di beranda.").Must("Isi inti pengumuman."),
            new PropertyType("body", "Isi lengkap", DataTypes.RichText).Must("Isi pengumuman."),
            Fields.Files,
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType EventList = NewList("d2000005-0000-4000-8000-000000000005", "eventList", "Agenda", "icon-calendar", "event", "Semua kegiatan.");

    public static readonly ContentType Event = new(new("d2000006-0000-4000-8000-000000000006"), "event", "Kegiatan", "icon-calendar-alt")
    {
        Description = "Kegiatan dengan waktu dan tempat.",
        Properties =
        [
            new PropertyType("start", "Mulai", DataTypes.DateTime).Must("Isi tanggal dan jam mulai."),
            new("end", "Selesai", DataTypes.DateTime),
            new PropertyType("allDay", "Sepanjang hari", DataTypes.Toggle),
            new PropertyType("place", "Tempat", DataTypes.Text).Must("Isi tempat kegiatan."),
            new PropertyType("organizer", "Penyelenggara", DataTypes.Text),
            new PropertyType("cancelled", "Dibatalkan", DataTypes.Toggle).Help("Kegiatan tetap tampil dengan tanda dibatalkan."),
            Fields.Summary, Fields.Body, Fields.Image,
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType GalleryList = NewList("d2000007-0000-4000-8000-000000000007", "galleryList", "Galeri", "icon-pictures-alt", "album", "Semua album foto.");

    public static readonly ContentType Album = new(new("d2000008-0000-4000-8000-000000000008"), "album", "Album", "icon-pictures")
    {
        Description = "Kumpulan foto dari satu kegiatan atau tempat.",
        Properties = [Fields.SortDate, Fields.Summary, new PropertyType("images", "Foto", DataTypes.Images).Must("Pilih sedikitnya satu foto."), .. Fields.Discovery],
    };

    public static IReadOnlyList<ContentType> All { get; } = [List, Article, AnnouncementList, Announcement, EventList, Event, GalleryList, Album];

    private static ContentType NewList(string key, string alias, string name, string icon, string child, string description) => new(new Guid(key), alias, name, icon)
    {
        Description = description,
        Single = true,
        Children = [child],
        Collection = ListViews.Content,
        Properties = [Fields.Summary, .. Fields.Discovery],
    };
}
