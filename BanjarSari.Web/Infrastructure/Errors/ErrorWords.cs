namespace BanjarSari.Web.Infrastructure.Errors;

/// <summary>What each error says to people: what happened, and what to do next.</summary>
internal static class ErrorWords
{
    public static string TitleOf(int code) => code switch
    {
        400 => "Permintaan tidak dapat dibaca",
        403 => "Anda tidak berhak membuka halaman ini",
        404 => "Halaman tidak ditemukan",
        405 => "Cara membuka halaman ini tidak tepat",
        413 => "Kiriman terlalu besar",
        429 => "Terlalu banyak permintaan",
        503 => "Layanan sedang sibuk",
        >= 500 => "Terjadi gangguan pada sistem desa",
        _ => "Permintaan tidak dapat dilayani",
    };

    public static string AdviceOf(int code) => code switch
    {
        400 => "Halaman mungkin terbuka terlalu lama. Muat ulang halaman sebelumnya, lalu kirim lagi.",
        403 => "Jika menurut Anda ini keliru, hubungi kantor desa.",
        404 => "Alamat ini tidak ada, sudah dipindahkan, atau bukan untuk Anda. Periksa alamatnya, atau mulai lagi dari beranda.",
        405 => "Halaman ini hanya dapat dibuka lewat tombol di situs ini. Mulai lagi dari beranda.",
        413 => "Perkecil isi atau berkasnya, lalu kirim lagi.",
        429 => "Demi keamanan, permintaan dari Anda dibatasi sementara. Tunggu beberapa menit, lalu coba lagi.",
        503 => "Permintaan Anda belum diproses. Tunggu beberapa detik, lalu coba lagi.",
        >= 500 => "Permintaan Anda belum diproses. Coba lagi nanti. Jika tetap gagal, beri tahu kantor desa kapan dan di halaman mana gangguan ini muncul.",
        _ => "Mulai lagi dari beranda, atau hubungi kantor desa.",
    };
}
