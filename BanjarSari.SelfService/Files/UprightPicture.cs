using System.Runtime.InteropServices;
using SkiaSharp;

namespace BanjarSari.SelfService.Files;

/// <summary>Reads the pixels of a picture that somebody sent, and nothing else of it: upright, in sRGB, no bigger than asked.</summary>
public static class UprightPicture
{
    /// <summary>Width and height as stored, from the header alone; null when it is broken or of another format.</summary>
    public static SKSizeI? Measure(byte[] file, SKEncodedImageFormat format) =>
        WithCodec<SKSizeI?>(file, format, static codec => new SKSizeI(codec.Info.Width, codec.Info.Height));

    /// <summary>The pixels, no side longer than <paramref name="longestSide"/>, on white where <paramref name="onWhite"/>; null when it is broken or of another format.</summary>
    public static SKBitmap? Read(byte[] file, SKEncodedImageFormat format, int longestSide, bool onWhite) => WithCodec(file, format, codec =>
    {
        var pixels = Decode(codec, longestSide);
        if (pixels is null || IsAsWanted(pixels, codec.EncodedOrigin, longestSide, onWhite))
            return pixels;
        using (pixels)
            return Turned(pixels, codec.EncodedOrigin, longestSide, onWhite);
    });

    // Read where it lies: a copy of each photo would be the greater part of the garbage.
    private static T? WithCodec<T>(byte[] file, SKEncodedImageFormat format, Func<SKCodec, T?> use)
    {
        using var pinned = new PinnedGCHandle<byte[]>(file);
        using var data = SKData.Create(Marshal.UnsafeAddrOfPinnedArrayElement(file, 0), file.Length);
        using var codec = SKCodec.Create(data);
        return codec is null || codec.EncodedFormat != format || codec.Info.Width <= 0 || codec.Info.Height <= 0 ? default : use(codec);
    }

    /// <summary>Pixels in sRGB. A JPEG is made smaller while it is decoded, so that a photo of 12 megapixels needs 12 MB instead of 48.</summary>
    private static SKBitmap? Decode(SKCodec codec, int longestSide)
    {
        var scale = Math.Min(1f, longestSide / (float)Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        using var colours = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap();
        if (bitmap.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul, colours)) && codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static bool IsAsWanted(SKBitmap pixels, SKEncodedOrigin origin, int longestSide, bool onWhite) =>
        origin is SKEncodedOrigin.TopLeft && (!onWhite || pixels.AlphaType == SKAlphaType.Opaque) && Math.Max(pixels.Width, pixels.Height) <= longestSide;

    /// <summary>Turned as the camera was held, no side longer than allowed.</summary>
    private static SKBitmap Turned(SKBitmap pixels, SKEncodedOrigin origin, int longestSide, bool onWhite)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, longestSide / (float)Math.Max(pixels.Width, pixels.Height));
        var (width, height) = (Math.Max(1, (int)Math.Round(pixels.Width * scale)), Math.Max(1, (int)Math.Round(pixels.Height * scale)));
        var photo = new SKBitmap(turned ? height : width, turned ? width : height, SKColorType.Rgba8888, onWhite ? SKAlphaType.Opaque : pixels.AlphaType);
        using var canvas = new SKCanvas(photo);
        canvas.Clear(onWhite ? SKColors.White : SKColors.Transparent);
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
