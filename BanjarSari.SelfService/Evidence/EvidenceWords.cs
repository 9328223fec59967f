using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Http;

namespace BanjarSari.SelfService.Evidence;

/// <summary>Every refusal in words: what happened and what to do next.</summary>
internal static class EvidenceWords
{
    public static EvidenceRefusedException Empty => new("Berkas ini kosong. Pilih berkas lain, atau foto dokumennya sekali lagi.");

    public static EvidenceRefusedException UnknownKind => new("Jenis berkas ini tidak dapat diterima. Kirim foto (JPEG, PNG, atau WebP) atau PDF.");

    public static EvidenceRefusedException Heic => new("Foto ini berformat HEIC, yang belum dapat dibuka di sini. Di iPhone: Pengaturan, Kamera, Format, pilih Paling Kompatibel; di ponsel lain matikan HEIF di pengaturan kamera. Lalu foto sekali lagi.");

    public static EvidenceRefusedException BrokenPhoto => new("Foto ini tidak utuh atau rusak. Foto dokumennya sekali lagi, lalu kirim.");

    public static EvidenceRefusedException BrokenPdf => new("PDF ini tidak utuh atau rusak. Simpan ulang PDF itu, atau kirim fotonya.");

    public static EvidenceRefusedException BrokenUpload => new("Berkas ini tidak sampai dengan utuh. Kirim sekali lagi.");

    public static EvidenceRefusedException LockedPdf => new("PDF ini terkunci kata sandi. Simpan PDF tanpa kata sandi, atau kirim fotonya.");

    public static EvidenceRefusedException ActivePdf => new("PDF ini memuat program, lampiran, atau perintah, sehingga tidak dapat diterima demi keamanan. Cetak atau pindai ulang menjadi PDF biasa, atau kirim fotonya.");

    public static EvidenceRefusedException UnreadablePdf => new("PDF ini disusun dengan cara yang tidak dapat kami periksa. Cetak atau pindai ulang menjadi PDF biasa, atau kirim fotonya.");

    public static EvidenceRefusedException Virus => new("Berkas ini terdeteksi mengandung virus dan sudah dihapus. Periksa perangkat Anda, lalu kirim berkas lain atau bawa dokumennya ke kantor desa.");

    public static EvidenceRefusedException TookTooLong => new("Berkas ini terlalu rumit untuk diperiksa. Foto dokumennya sekali lagi dengan kamera ponsel, lalu kirim.");

    public static EvidenceRefusedException NoSuchItem => new("Butir laporan ini tidak ditemukan atau sudah diputuskan. Kembali ke Lapor, lalu buka laporan Anda.", StatusCodes.Status404NotFound);

    public static EvidenceRefusedException WrongOffset => new("Bagian berkas yang dikirim tidak bersambung. Unggahan dilanjutkan dari bagian terakhir yang sudah diterima.", StatusCodes.Status409Conflict);

    public static EvidenceRefusedException TooBig(long most) => new($"Berkas ini terlalu besar: paling banyak {most / (1024 * 1024)} MB. Foto dengan ukuran lebih kecil, atau bawa dokumennya ke kantor desa.", StatusCodes.Status413PayloadTooLarge);

    public static EvidenceRefusedException TooManyPixels(long most) => new($"Ukuran gambar ini terlalu besar: paling banyak {most / 1_000_000} megapiksel. Foto dengan ukuran lebih kecil, lalu kirim lagi.");

    public static EvidenceRefusedException TooManyPages(int most) => new($"PDF ini terlalu banyak halamannya: paling banyak {most} halaman. Kirim halaman yang menjadi bukti saja.");

    public static EvidenceRefusedException TooManyFiles(int most) => new($"Untuk satu butir paling banyak {most} berkas. Hapus salah satu berkas dahulu, baru kirim yang lain.");

    public static EvidenceRefusedException QuotaFull(int megabytes) => new($"Berkas bukti Anda sudah mencapai {megabytes} MB. Hapus bukti yang tidak diperlukan, atau bawa dokumennya ke kantor desa.", StatusCodes.Status413PayloadTooLarge);

    public static EvidenceRefusedException TooOften(TimeSpan wait) => new($"Anda sudah mengirim banyak berkas dalam satu jam terakhir. Coba lagi sekitar {Indonesian.Number(Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes)))} menit lagi, atau bawa dokumennya ke kantor desa.", StatusCodes.Status429TooManyRequests, wait);

    public static EvidenceRefusedException Busy(TimeSpan wait) => new("Sedang banyak berkas yang diperiksa. Tidak ada yang hilang; coba lagi sebentar lagi.", StatusCodes.Status503ServiceUnavailable, wait);
}
