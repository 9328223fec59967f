using BanjarSari.Web.Cms.Schema.Types;
using static BanjarSari.Web.Seeding.Content.DemoDocument;

namespace BanjarSari.Web.Seeding.Content;

/// <summary>News, announcements and events of the demo village; the newest first.</summary>
internal static class DemoNews
{
    public static IReadOnlyList<DemoDocument> Articles =>
    [
        Article(
            "Panen Raya Padi di Dusun Krajan Meningkat",
            "2026-11-20",
            "Pertanian",
            "Hasil panen musim ini rata-rata 6,2 ton per hektare, naik dari 5,6 ton pada musim yang sama tahun lalu.",
            "<p>Petani Dusun Krajan memanen padi pada Kamis pagi bersama penyuluh pertanian. Rata-rata hasil mencapai 6,2 ton gabah kering panen per hektare.</p><h2>Air yang cukup</h2><p>Ketua kelompok tani menyebut perbaikan saluran irigasi pada bulan Maret sebagai sebab utama. Air kini sampai ke petak paling ujung, bahkan pada minggu kemarau.</p><p>Musim tanam berikutnya dimulai pertengahan Desember. Benih bersubsidi dapat dipesan melalui kelompok tani masing-masing.</p>",
            "padi", "irigasi"),
        Article(
            "Musyawarah Desa Menetapkan Rencana Kerja 2027",
            "2026-11-17",
            "Pemerintahan",
            "Perbaikan jalan Dusun Wetan, air bersih, dan posyandu menjadi tiga kegiatan utama tahun 2027.",
            $"<p>Musyawarah desa yang dihadiri perwakilan semua rukun tetangga menyepakati Rencana Kerja Pemerintah Desa tahun 2027. Tiga kegiatan mendapat suara terbanyak:</p><ol><li>perbaikan jalan sepanjang 850 meter di Dusun Wetan,</li><li>perpanjangan pipa air bersih ke 64 rumah,</li><li>perlengkapan posyandu di empat dusun.</li></ol><p>Rancangan peraturan desa selanjutnya dibahas oleh Badan Permusyawaratan Desa. Susunannya dapat dilihat di {Link("government", "Pemerintahan", "halaman pemerintahan")}.</p>",
            "musyawarah", "pembangunan"),
        Article(
            "Posyandu Melati Melayani 48 Balita dalam Sehari",
            "2026-11-12",
            "Kesehatan",
            "Penimbangan, imunisasi, dan pemberian vitamin berjalan di balai desa dengan bantuan bidan dan kader.",
            "<p>Sebanyak 48 balita ditimbang dan diukur di Posyandu Melati. Dua anak dirujuk ke puskesmas untuk pemeriksaan gizi lebih lanjut, dan kader akan mengunjungi keluarganya minggu depan.</p><p>Posyandu berikutnya pada minggu kedua Desember. Bawalah buku kesehatan ibu dan anak.</p>",
            "posyandu", "balita"),
        Article(
            "Warga Kini Dapat Memeriksa Data Kependudukan dari Rumah",
            "2026-11-09",
            "Pemerintahan",
            "Layanan Mandiri dibuka. Dengan NIK dan PIN, Anda dapat melihat biodata, mencetak salinan KK, dan melaporkan data yang keliru.",
            $"<p>Kantor desa membuka Layanan Mandiri, tempat setiap warga melihat data kependudukannya sendiri. Jika ada yang keliru, warga melaporkannya langsung dengan bukti, dan petugas menjawab.</p><p>PIN hanya diberikan di kantor desa kepada orangnya sendiri. Persyaratannya ada di {Link("service", "Aktivasi Layanan Mandiri", "halaman aktivasi Layanan Mandiri")}.</p>",
            "layanan mandiri", "kependudukan"),
        Article(
            "Karang Taruna Menanam 300 Bibit Pohon di Tepi Sungai",
            "2026-11-05",
            "Lingkungan",
            "Bambu petung dan mahoni ditanam sepanjang 400 meter untuk menahan longsor tebing Sungai Lanang.",
            "<p>Empat puluh pemuda menanam 300 bibit bambu petung dan mahoni di tebing Sungai Lanang yang tergerus banjir awal tahun. Bibit berasal dari kebun bibit desa.</p><p>Setiap kelompok merawat 50 meter selama dua tahun pertama.</p>",
            "lingkungan", "karang taruna"),
        Article(
            "Pelatihan Pemasaran Daring untuk Pelaku Usaha Kecil",
            "2026-10-29",
            "Ekonomi",
            "Dua puluh lima pelaku usaha belajar memotret produk, menghitung harga, dan menjual lewat telepon pintar.",
            "<p>Pelatihan dua hari di balai desa diikuti 25 pelaku usaha, sebagian besar pembuat keripik, anyaman, dan gula aren. Peserta mempraktikkan langsung cara memotret produk dengan cahaya jendela dan menyusun keterangan yang jujur.</p><p>Pelatihan lanjutan tentang izin edar direncanakan pada bulan Januari.</p>",
            "umkm"),
    ];

    public static IReadOnlyList<DemoDocument> Announcements =>
    [
        Announcement("Pengambilan PIN Layanan Mandiri", "2026-11-21", null, "PIN dapat diambil di kantor desa setiap hari kerja. Bawa KTP-el asli.", "<p>PIN Layanan Mandiri diberikan langsung kepada orangnya dan tidak dapat diwakilkan. Warga lanjut usia atau sakit dapat meminta petugas datang ke rumah melalui ketua RT.</p>", pinned: true),
        Announcement("Pemadaman Air Bersih Dusun Wetan", "2026-11-19", "2026-11-26", "Aliran air berhenti Rabu, 25 November 2026, pukul 08.00 sampai 14.00.", "<p>Pipa utama diganti. Tampunglah air secukupnya pada malam sebelumnya.</p>"),
        Announcement("Kerja Bakti Menyambut Musim Hujan", "2026-11-16", "2026-11-29", "Minggu, 29 November 2026, mulai pukul 06.30 di lingkungan RT masing-masing.", "<p>Bersihkan saluran air di depan rumah dan bawa alat sendiri. Sampah dikumpulkan di titik yang ditentukan ketua RT.</p>"),
    ];

    public static IReadOnlyList<DemoDocument> Events =>
    [
        new(NewsTypes.Event, "Kerja Bakti Desa", Text("start", "2026-11-29 06:30"), Text("end", "2026-11-29 10:00"), Text("place", "Lingkungan RT masing-masing"), Text("organizer", "Pemerintah Desa")),
        new(NewsTypes.Event, "Posyandu Melati", Text("start", "2026-12-10 08:00"), Text("end", "2026-12-10 11:00"), Text("place", "Balai Desa"), Text("organizer", "PKK Desa Banjar Sari")),
    ];

    private static DemoDocument Article(string name, string date, string category, string summary, string body, params string[] tags) =>
        new(NewsTypes.Article, name, Text("date", date), Choice("category", category), Text("summary", summary), Rich("body", body), Text("author", "Redaksi Desa"), Tags(tags));

    private static DemoDocument Announcement(string name, string date, string? until, string summary, string body, bool pinned = false) =>
        new(NewsTypes.Announcement, name, [Text("date", date), .. until is null ? [] : new[] { Text("validUntil", until) }, .. pinned ? [Toggle("pinned")] : Array.Empty<Cms.Content.PropertyValue>(), Text("summary", summary), Rich("body", body)]);
}
