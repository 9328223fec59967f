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
        400 => "Muat ulang halaman sebelumnya, lalu kirim lagi.",
        404 or 405 => "Periksa alamatnya, atau kembali ke halaman utama.",
        413 => "Perkecil isi atau berkasnya, lalu kirim lagi.",
        429 => "Tunggu beberapa menit, lalu coba lagi.",
        503 => "Tunggu beberapa detik, lalu coba lagi.",
        >= 500 => "Coba lagi nanti. Bila tetap gagal, hubungi kantor desa.",
        _ => "Kembali ke halaman utama, atau hubungi kantor desa.",
    };
}
