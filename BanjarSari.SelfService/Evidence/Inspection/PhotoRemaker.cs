using BanjarSari.SelfService.Files;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace BanjarSari.SelfService.Evidence.Inspection;

/// <summary>
/// Makes a new JPEG of a photo: upright, at most <see cref="EvidenceOptions.LongestSide"/>, without any metadata and without
/// whatever else the file carried. Only pixels pass (T17 to T19).
/// </summary>
internal sealed class PhotoRemaker(IOptions<EvidenceOptions> options)
{
    private const int Quality = 85;

    /// <summary>The new photo. Throws <see cref="EvidenceRefusedException"/>.</summary>
    public InspectedEvidence Remake(byte[] file, SKEncodedImageFormat format)
    {
        var size = UprightPicture.Measure(file, format) ?? throw EvidenceWords.BrokenPhoto;
        if ((long)size.Width * size.Height > options.Value.Pixels)
            throw EvidenceWords.TooManyPixels(options.Value.Pixels);
        using var photo = UprightPicture.Read(file, format, options.Value.LongestSide, onWhite: true) ?? throw EvidenceWords.BrokenPhoto;
        // Without colour space: an encoded one would be a profile, and the pixels are sRGB already.
        using var plain = photo.PeekPixels().WithColorSpace(null!);
        using var jpeg = plain.Encode(new SKJpegEncoderOptions(Quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore)) ?? throw EvidenceWords.BrokenPhoto;
        if (jpeg.Size > options.Value.KeptBytes)
            throw EvidenceWords.TooBig(options.Value.KeptBytes);
        return new InspectedEvidence(EvidenceKinds.Photo, "image/jpeg", jpeg.ToArray()) { Width = photo.Width, Height = photo.Height };
    }
}
