using System.Net;
using BanjarSari.Web.Cms.Media.Serving;
using SkiaSharp;

namespace BanjarSari.Tests.Cms.Media;

public sealed class MediaServingTests : MediaTest
{
    [Test]
    public async Task A_picture_is_for_everyone_and_for_ever()
    {
        var item = await ShownAsync(await PictureAsync("Panen Raya 2026"));

        using var answer = await AskAsync(MediaUrls.Of(item));

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.ToString(), answer.Headers.CacheControl!.ToString()), Is.EqualTo((HttpStatusCode.OK, "image/jpeg", "public, max-age=31536000, immutable")));
        Assert.That(MediaUrls.Of(item), Is.EqualTo($"/media/{item.Hash}/panen-raya-2026.jpg"));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("sandbox; default-src 'none'"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
        using var again = await AskAsync(MediaUrls.Of(item), ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task A_document_is_given_to_keep_and_not_to_run()
    {
        var item = await ShownAsync(await PdfAsync("Perdes 3/2026"));

        using var answer = await AskAsync(MediaUrls.Of(item));

        Assert.That((answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.ToString()), Is.EqualTo(("application/pdf", "attachment; filename=perdes-3-2026.pdf")));
    }

    [Test]
    public async Task A_variant_is_made_once_at_the_size_that_was_signed()
    {
        var item = await ShownAsync(await PictureAsync("Foto", width: 800, height: 600));

        foreach (var (url, width, height) in new[] { (Urls.OfWidth(item, 320), 320, 240), (Urls.OfBox(item, 100, 100), 100, 100), (Urls.OfWidth(item, 5000), 800, 600) })
        {
            using var answer = await AskAsync(url);
            using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
            Assert.That((answer.Content.Headers.ContentType!.ToString(), picture.Width, picture.Height), Is.EqualTo(("image/webp", width, height)), url);
        }
    }

    [Test]
    public async Task A_crop_follows_the_edges_or_the_focal_point()
    {
        var item = await ShownAsync(await PictureAsync("Foto", width: 800, height: 600));
        var left = Recipe(PictureRecipe.ToBox(100, 100, 0, 0));
        var right = Recipe(PictureRecipe.ToBox(100, 100, 1, 0));
        var middle = Recipe(PictureRecipe.Cut(100, 100, 0.3m, 0.3m, 0.3m, 0.3m));

        // The sample has a red block at the top left and a green one at the top right, on white.
        Assert.That(await PixelAsync(left, 5), Is.EqualTo("red"));
        Assert.That(await PixelAsync(right, 95), Is.EqualTo("green"));
        Assert.That(await PixelAsync(middle, 5), Is.EqualTo("white"));

        string Recipe(PictureRecipe recipe) => Urls.Of(item.Hash!, recipe);
    }

    [Test]
    public async Task T21_what_nobody_here_signed_is_not_there()
    {
        var one = await ShownAsync(await PictureAsync("Satu"));
        var other = await ShownAsync(await PictureAsync("Dua", width: 90));
        var signed = Urls.OfWidth(one, 50);
        string[] addresses =
        [
            signed.Replace("/w50.", "/w51.", StringComparison.Ordinal), signed.Replace(one.Hash!, other.Hash, StringComparison.Ordinal), $"/media/{one.Hash}/w50.webp", $"/media/{one.Hash}/lain.jpg",
            $"/media/{one.Hash}/../../cms.db", $"/media/{one.Hash}/..%2f..%2fcms.db", $"/media/{one.Hash}/%2e%2e%5ccms.db", "/media/../keys/root.key", $"/media/{new string('0', 32)}/satu.jpg", "/media/a/b", $"/media/{one.Hash}", "/media/",
            $"/media/files/{one.Hash![..2]}/{one.Hash}", $"/media/{one.Hash}/w0.aaaaaaaaaaaaaaaaaaaa.webp", $"/media/{one.Hash}/w99999.aaaaaaaaaaaaaaaaaaaa.webp",
        ];

        foreach (var address in addresses)
        {
            using var answer = await AskAsync(address);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), address);
        }

        using var sound = await AskAsync(signed);
        Assert.That(sound.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task What_is_in_the_bin_is_gone_for_the_public_unless_another_item_has_the_file()
    {
        var first = await PictureAsync("Foto");
        var url = MediaUrls.Of(await ShownAsync(first));
        var variant = Urls.OfWidth(await ShownAsync(first), 40);
        await AskAsync(variant);
        var second = await PictureAsync("Foto");

        await MediaTrash.TrashAsync(first, Editor);
        Assert.That((await AskAsync(variant)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await MediaTrash.TrashAsync(second, Editor);

        Assert.That(((await AskAsync(url)).StatusCode, (await AskAsync(variant)).StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        await MediaTrash.RestoreAsync(first, null, Editor);
        Assert.That((await AskAsync(url)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private async Task<string> PixelAsync(string url, int x)
    {
        using var answer = await AskAsync(url);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        var colour = picture.GetPixel(x, 5);
        return (colour.Red > 200, colour.Green > 150) switch { (true, true) => "white", (true, false) => "red", (false, true) => "green", _ => "black" };
    }
}
