namespace BanjarSari.Web.Site.Errors;

/// <summary>What a person is told when a request fails: what happened and what to do next.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">What to do next.</param>
public sealed record ErrorWords(int Status, string Title, string Text)
{
    private static readonly ErrorWords NotFound = new(404, "Halaman tidak ditemukan", "Alamat ini tidak ada, sudah dipindahkan, atau bukan untuk Anda. Periksa alamatnya, atau mulai lagi dari beranda.");
    private static readonly ErrorWords Failed = new(500, "Ada gangguan di pihak kami", "Permintaan Anda belum diproses. Coba lagi beberapa saat lagi. Jika tetap terjadi, beri tahu kantor desa kapan dan di halaman mana gangguan ini muncul.");

    /// <summary>Words for <paramref name="status"/>; an unknown status is told as its class, 404 or 500.</summary>
    public static ErrorWords Of(int status) => status switch
    {
        400 => new(400, "Permintaan tidak dapat diproses", "Halaman mungkin terbuka terlalu lama atau dibuka di dua tempat. Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi."),
        401 or 403 => new(status, "Anda tidak dapat membuka halaman ini", "Halaman ini memerlukan hak yang tidak Anda miliki. Jika menurut Anda ini keliru, hubungi kantor desa."),
        405 => new(405, "Cara membuka halaman ini tidak didukung", "Halaman ini hanya dapat dibuka lewat tombol di situs ini. Mulai lagi dari beranda."),
        413 => new(413, "Kiriman terlalu besar", "Perkecil berkas yang Anda kirim, lalu coba lagi."),
        429 => new(429, "Terlalu banyak permintaan", "Demi keamanan, permintaan dari Anda dibatasi sementara. Tunggu beberapa menit, lalu coba lagi."),
        503 => new(503, "Layanan sedang sibuk", "Permintaan Anda belum diproses karena terlalu banyak yang sedang dikerjakan, atau sistem sedang dipelihara. Tunggu sebentar, lalu coba lagi."),
        >= 400 and < 500 => NotFound with { Status = status == 404 ? 404 : status },
        >= 500 and < 600 => Failed with { Status = status },
        _ => NotFound,
    };
}
