using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>Why a file is not taken, in words for the editor.</summary>
internal static class MediaWords
{
    public const string Status = "FileInvalid";

    public static ContentException Empty => new(Status, "Berkas ini kosong. Pilih berkas lain.");

    public static ContentException TooBig(long most) => new(Status, $"Berkas ini terlalu besar: paling banyak {most / (1024 * 1024)} MB.");

    public static ContentException UnknownKind => new(Status, "Jenis berkas ini tidak diterima. Unggah gambar JPEG, PNG, atau WebP, atau dokumen PDF, DOCX, XLSX, PPTX, ODT, ODS, atau CSV.");

    public static ContentException Heif => new(Status, "Gambar HEIC dan AVIF belum dapat dibuka di sini. Simpan sebagai JPEG, lalu unggah lagi.");

    public static ContentException BrokenPicture => new(Status, "Gambar ini rusak atau tidak utuh. Simpan ulang, lalu unggah lagi.");

    public static ContentException TooManyPixels(long most) => new(Status, $"Gambar ini terlalu besar: paling banyak {most / 1_000_000} megapiksel.");

    public static ContentException BrokenOffice => new(Status, "Dokumen ini rusak. Buka dan simpan ulang, lalu unggah lagi.");

    public static ContentException Macros => new(Status, "Dokumen ini memuat makro (program), sehingga tidak diterima demi keamanan. Simpan tanpa makro, atau sebagai PDF.");

    public static ContentException Mismatch(string extension) => new(Status, $"Isi berkas ini bukan {extension.ToUpperInvariant()} seperti kata namanya. Simpan ulang dengan jenis yang benar.");

    public static ContentException Busy => new(ContentStatus.Conflict, "Sedang banyak gambar yang diolah. Tidak ada yang hilang; coba lagi sebentar lagi.");
}
