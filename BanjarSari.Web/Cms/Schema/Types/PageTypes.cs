namespace BanjarSari.Web.Cms.Schema.Types;

/// <summary>The home page, sections, free pages and pages that the site fills itself.</summary>
internal static class PageTypes
{
    public static readonly ContentType Home = new(new("d1000001-0000-4000-8000-000000000001"), "home", "Beranda", "icon-home color-green")
    {
        Description = "Halaman pertama situs desa. Hanya satu.",
        AtRoot = true,
        Single = true,
        Children =
        [
            "section", "page", "newsList", "announcementList", "eventList", "galleryList", "government", "serviceList", "budgetList", "publicInformation",
            "potentialList", "statisticsPage", "contact", "searchPage",
        ],
        Properties =
        [
            new PropertyType("heading", "Sapaan", DataTypes.Short).Help("Judul besar di atas.").Must("Isi sapaan."),
            new PropertyType("summary", "Kalimat pembuka", DataTypes.Paragraph).Help("Apa yang dapat dilakukan warga di situs ini."),
            Fields.Image,
            new PropertyType("quickLinks", "Tautan utama", DataTypes.Links).Help("Paling banyak dipakai warga; tampil sebagai kotak."),
            new PropertyType("highlights", "Sorotan", DataTypes.Documents).Help("Halaman yang ditonjolkan di bawah berita."),
            new PropertyType("blocks", "Isi tambahan", ElementTypes.PageBlocks).On("Blok"),
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Section = new(new("d1000002-0000-4000-8000-000000000002"), "section", "Bagian", "icon-folder-outline")
    {
        Description = "Mengelompokkan halaman, misalnya Profil Desa.",
        Children = ["page", "section"],
        Properties = [Fields.Summary, Fields.Image, new("blocks", "Isi", ElementTypes.PageBlocks), .. Fields.Discovery],
    };

    public static readonly ContentType Page = new(new("d1000003-0000-4000-8000-000000000003"), "page", "Halaman", "icon-document")
    {
        Description = "Halaman bebas yang disusun dari blok.",
        Children = ["page"],
        Properties =
        [
            Fields.Summary, Fields.Image,
            new PropertyType("blocks", "Isi", ElementTypes.PageBlocks).Help("Susun dari blok teks, gambar, tautan, tanya jawab.").Must("Tambahkan sedikitnya satu blok."),
            new PropertyType("related", "Halaman terkait", DataTypes.Documents),
            .. Fields.Discovery,
        ],
    };

    public static readonly ContentType Statistics = new(new("d1000004-0000-4000-8000-000000000004"), "statisticsPage", "Statistik", "icon-bar-chart")
    {
        Description = "Angka penduduk dibuat sistem dari register; di sini hanya kata pengantarnya.",
        Single = true,
        Properties = [Fields.Summary, Fields.Body, new PropertyType("note", "Catatan di bawah tabel", DataTypes.Paragraph).Help("Misalnya arti angka yang disembunyikan."), .. Fields.Discovery],
    };

    public static readonly ContentType Search = new(new("d1000005-0000-4000-8000-000000000005"), "searchPage", "Pencarian", "icon-search")
    {
        Description = "Halaman hasil pencarian.",
        Single = true,
        Properties = [Fields.Summary, new PropertyType("suggestions", "Saran", DataTypes.Documents).Help("Tampil jika tidak ada hasil."), .. Fields.Discovery],
    };

    public static IReadOnlyList<ContentType> All { get; } = [Home, Section, Page, Statistics, Search];
}
