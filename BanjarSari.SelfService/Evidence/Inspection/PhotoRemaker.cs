using System.Runtime.InteropServices;
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
        // Read where it lies: a copy of each photo would be the greater part of the garbage.
        using var pinned = new PinnedGCHandle<byte[]>(file);
        using var data = SKData.Create(Marshal.UnsafeAddrOfPinnedArrayElement(file, 0), file.Length);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != format || codec.Info.Width <= 0 || codec.Info.Height <= 0)
            throw EvidenceWords.BrokenPhoto;
        if ((long)codec.Info.Width * codec.Info.Height > options.Value.Pixels)
            throw EvidenceWords.TooManyPixels(options.Value.Pixels);
        using var pixels = Decode(codec);
        using var turned = IsAsWanted(pixels, codec.EncodedOrigin) ? null : Upright(pixels, codec.EncodedOrigin);
        var photo = turned ?? pixels;
        // Without colour space: an encoded one would be a profile, and the pixels are sRGB already.
        using var plain = photo.PeekPixels().WithColorSpace(null!);
        using var jpeg = plain.Encode(new SKJpegEncoderOptions(Quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore)) ?? throw EvidenceWords.BrokenPhoto;
        if (jpeg.Size > options.Value.KeptBytes)
            throw EvidenceWords.TooBig(options.Value.KeptBytes);
        return new InspectedEvidence(EvidenceKinds.Photo, "image/jpeg", jpeg.ToArray()) { Width = photo.Width, Height = photo.Height };
    }

    /// <summary>Pixels in sRGB. A JPEG is made smaller while it is decoded, so that a photo of 12 megapixels needs 12 MB instead of 48.</summary>
    private SKBitmap Decode(SKCodec codec)
    {
        var scale = Math.Min(1f, options.Value.LongestSide / (float)Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        using var colours = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, colours)) || codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            bitmap.Dispose();
            throw EvidenceWords.BrokenPhoto;
        }

        return bitmap;
    }

    private bool IsAsWanted(SKBitmap pixels, SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.TopLeft && pixels.AlphaType == SKAlphaType.Opaque && Math.Max(pixels.Width, pixels.Height) <= options.Value.LongestSide;

    /// <summary>Turned as the camera was held, on white, no side longer than allowed.</summary>
    private SKBitmap Upright(SKBitmap pixels, SKEncodedOrigin origin)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, options.Value.LongestSide / (float)Math.Max(pixels.Width, pixels.Height));
        var (width, height) = (Math.Max(1, (int)Math.Round(pixels.Width * scale)), Math.Max(1, (int)Math.Round(pixels.Height * scale)));
        var photo = new SKBitmap(turned ? height : width, turned ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(photo);
        canvas.Clear(SKColors.White);
        canvas.Concat(Turn(origin, width, height));
        using var image = SKImage.FromPixels(pixels.PeekPixels());
        var sampling = scale < 1 ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKFilterMode.Nearest);
        canvas.DrawImage(image, new SKRect(0, 0, pixels.Width, pixels.Height), new SKRect(0, 0, width, height), sampling, null);
        return photo;
    }

    /// <summary>From the sensor's axes to the viewer's, by the eight orientations of EXIF.</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
