using System.Collections.Concurrent;
using BanjarSari.SelfService.Files;
using BanjarSari.Web.Cms.Media.Intake;
using BanjarSari.Web.Cms.Media.Storage;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace BanjarSari.Web.Cms.Media.Serving;

/// <summary>Makes a smaller picture when it is first asked for, and keeps it. Who asks meanwhile waits for the same work.</summary>
internal sealed class VariantMaker(MediaVault vault, PictureQueue queue, IOptions<MediaOptions> options)
{
    private const int Quality = 80;

    private readonly ConcurrentDictionary<string, Task> _running = new(StringComparer.Ordinal);

    /// <summary>Path of the variant; null when the file it is made of is gone or broken.</summary>
    public async Task<string?> GetAsync(string hash, PictureRecipe recipe)
    {
        var path = vault.VariantOf(hash, recipe.ToString());
        if (File.Exists(path))
            return path;
        var work = _running.GetOrAdd(path, _ => MakeAsync(hash, recipe, path));
        try
        {
            await work;
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(path, work));
        }

        return File.Exists(path) ? path : null;
    }

    // Not with the token of one request: others may be waiting for the same picture.
    private async Task MakeAsync(string hash, PictureRecipe recipe, string path)
    {
        if (!File.Exists(vault.FileOf(hash)))
            return;
        var original = await File.ReadAllBytesAsync(vault.FileOf(hash));
        if (FileSignature.PhotoFormat(original) is { } format && await queue.RunAsync(() => Make(original, format, recipe), CancellationToken.None) is { } made)
            await MediaVault.WriteAsync(path, made, CancellationToken.None);
    }

    private byte[]? Make(byte[] original, SKEncodedImageFormat format, PictureRecipe recipe)
    {
        if (UprightPicture.Measure(original, format) is not { } size)
            return null;
        using var picture = UprightPicture.Read(original, format, recipe.Height is null ? Enough(size, recipe.Width) : options.Value.LongestSide, onWhite: false);
        if (picture is null)
            return null;
        using var cut = Cut(picture, recipe, recipe.Height ?? Math.Max(1, (int)Math.Round(recipe.Width * (double)size.Height / size.Width)));
        using var encoded = cut.PeekPixels().WithColorSpace(null!).Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality));
        return encoded?.ToArray();
    }

    // A JPEG is decoded in steps of an eighth: the step above the wanted width, so that it is made smaller and never bigger.
    private static int Enough(SKSizeI size, int width) => (int)Math.Ceiling(Math.Max(size.Width, size.Height) * Math.Min(1, Math.Ceiling(width * 8.0 / size.Width) / 8));

    private static SKBitmap Cut(SKBitmap picture, PictureRecipe recipe, int height)
    {
        var part = recipe.Edges is { } edges
            ? new SKRect(picture.Width * edges.Left / 1000f, picture.Height * edges.Top / 1000f, picture.Width * (1 - (edges.Right / 1000f)), picture.Height * (1 - (edges.Bottom / 1000f)))
            : Around(picture, recipe, height);
        var cut = new SKBitmap(recipe.Width, height, SKColorType.Rgba8888, picture.AlphaType);
        using var canvas = new SKCanvas(cut);
        canvas.Clear(SKColors.Transparent);
        using var image = SKImage.FromPixels(picture.PeekPixels());
        canvas.DrawImage(image, part, new SKRect(0, 0, recipe.Width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        return cut;
    }

    /// <summary>The biggest part of the box's form that has the point in its middle, or as near to it as the edges let.</summary>
    private static SKRect Around(SKBitmap picture, PictureRecipe recipe, int height)
    {
        var scale = Math.Min(picture.Width / (float)recipe.Width, picture.Height / (float)height);
        var (width, tall) = (recipe.Width * scale, height * scale);
        // Rounding may leave a part a hair wider than the picture.
        var left = Math.Clamp((picture.Width * recipe.FocusX / 1000f) - (width / 2), 0, Math.Max(0, picture.Width - width));
        var top = Math.Clamp((picture.Height * recipe.FocusY / 1000f) - (tall / 2), 0, Math.Max(0, picture.Height - tall));
        return new SKRect(left, top, left + width, top + tall);
    }
}
