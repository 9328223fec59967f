using BanjarSari.SelfService.Files;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>
/// Makes a picture anew from its pixels, so that no place, no camera, no profile and nothing hidden behind it goes to
/// the public (security.md T17 to T19). A JPEG stays a JPEG; what may be see-through stays PNG or WebP.
/// </summary>
internal sealed class PictureRemaker(IOptions<MediaOptions> options)
{
    private const int Quality = 88;

    /// <summary>The new picture. Throws <see cref="Content.ContentException"/>.</summary>
    public ReceivedFile Remake(byte[] file, SKEncodedImageFormat format)
    {
        var size = UprightPicture.Measure(file, format) ?? throw MediaWords.BrokenPicture;
        if ((long)size.Width * size.Height > options.Value.Pixels)
            throw MediaWords.TooManyPixels(options.Value.Pixels);
        using var picture = UprightPicture.Read(file, format, options.Value.LongestSide, onWhite: false) ?? throw MediaWords.BrokenPicture;
        // Without colour space: an encoded one would be a profile, and the pixels are sRGB already.
        using var plain = picture.PeekPixels().WithColorSpace(null!);
        using var encoded = (format switch
        {
            SKEncodedImageFormat.Jpeg => plain.Encode(new SKJpegEncoderOptions(Quality)),
            SKEncodedImageFormat.Png => plain.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6)),
            _ => plain.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality)),
        }) ?? throw MediaWords.BrokenPicture;
        return new ReceivedFile(format switch { SKEncodedImageFormat.Jpeg => "jpg", SKEncodedImageFormat.Png => "png", _ => "webp" }, encoded.ToArray(), picture.Width, picture.Height);
    }
}
