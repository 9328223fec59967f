using SkiaSharp;

namespace BanjarSari.Bench;

/// <summary>A photo as phones make them: 12 megapixels, about 3 MB; the same each time.</summary>
internal static class Photo
{
    private const int Width = 4000;
    private const int Height = 3000;

    public static byte[] Make()
    {
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Beige);
        using var grain = SKShader.CreatePerlinNoiseTurbulence(0.08f, 0.08f, 4, 7);
        using var paint = new SKPaint { Shader = grain };
        canvas.DrawRect(0, 0, Width, Height, paint);
        for (var quality = 95; ; quality -= 5)
        {
            using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (jpeg.Size <= 3_300_000)
                return jpeg.ToArray();
        }
    }
}
