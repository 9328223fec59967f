using System.Text;
using SkiaSharp;

namespace BanjarSari.SelfService.Evidence.Inspection;

/// <summary>Tells what a file is by its first bytes; name and announced type prove nothing.</summary>
internal static class FileSignature
{
    private static readonly string[] HeifBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"];

    /// <summary>Whether it begins as a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> file) => file.StartsWith("%PDF-"u8);

    /// <summary>Whether it is a photo of the HEIF family, which the decoder here does not know.</summary>
    public static bool IsHeif(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file[4..8].SequenceEqual("ftyp"u8))
            return false;
        var brand = Encoding.ASCII.GetString(file[8..12]);
        return HeifBrands.Contains(brand);
    }

    /// <summary>The one decoder that may read it; null: none.</summary>
    public static SKEncodedImageFormat? PhotoFormat(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? SKEncodedImageFormat.Jpeg
        : file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? SKEncodedImageFormat.Png
        : file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8) ? SKEncodedImageFormat.Webp
        : null;
}
