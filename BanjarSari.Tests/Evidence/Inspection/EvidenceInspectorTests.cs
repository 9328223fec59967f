using System.Text;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Inspection;
using CsCheck;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace BanjarSari.Tests.Evidence.Inspection;

/// <summary>T17 to T20 on the bytes themselves.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EvidenceInspectorTests
{
    private static readonly EvidenceInspector Inspector = new(new PhotoRemaker(Options.Create(new EvidenceOptions())), Options.Create(new EvidenceOptions()));

    private static readonly object[] NoEvidence =
    [
        new object[] { "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "SVG" },
        new object[] { "<!DOCTYPE html><script>alert(1)</script>", "HTML" },
        new object[] { "<?xml version='1.0'?><a/>", "XML" },
        new object[] { "MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML" },
        new object[] { "GIF89a/*....*/=1;alert(1)//", "GIF with a script" },
        new object[] { "PK\u0003\u0004", "ZIP" },
        new object[] { "MZ", "program" },
        new object[] { "%!PS-Adobe", "PostScript" },
        new object[] { "\u00ff\u00d8", "half a mark" },
        new object[] { "RIFF1234WAVE", "sound" },
    ];

    [TestCaseSource(nameof(NoEvidence))]
    public void T17_what_is_no_photo_or_PDF_is_refused_whatever_it_is_called(string content, string what)
    {
        Assert.That(() => Inspector.Inspect(Encoding.Latin1.GetBytes(content)), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("JPEG, PNG, atau WebP"), what);
    }

    [Test]
    public void An_empty_file_is_refused() => Assert.That(() => Inspector.Inspect([]), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("kosong"));

    [TestCase("heic")]
    [TestCase("mif1")]
    public void A_HEIC_photo_is_refused_with_the_way_to_switch_the_phone(string brand)
    {
        byte[] file = [0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand), .. new byte[40]];

        Assert.That(() => Inspector.Inspect(file), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("Paling Kompatibel"));
    }

    [TestCase(SKEncodedImageFormat.Jpeg)]
    [TestCase(SKEncodedImageFormat.Png)]
    [TestCase(SKEncodedImageFormat.Webp)]
    public void A_photo_becomes_a_JPEG(SKEncodedImageFormat format)
    {
        var kept = Inspector.Inspect(SamplePhotos.Make(format: format));

        Assert.That((kept.Kind, kept.ContentType, kept.Width, kept.Height), Is.EqualTo((EvidenceKinds.Photo, "image/jpeg", (int?)120, (int?)80)));
        Assert.That(kept.Content[..3], Is.EqualTo(new byte[] { 0xFF, 0xD8, 0xFF }));
    }

    [TestCase(4000, 3000, 2000, 1500)]
    [TestCase(3264, 2448, 2000, 1500)]
    [TestCase(1000, 4000, 500, 2000)]
    [TestCase(2000, 100, 2000, 100)]
    public void A_big_photo_is_made_smaller(int width, int height, int keptWidth, int keptHeight)
    {
        var kept = Inspector.Inspect(SamplePhotos.Make(width, height));

        Assert.That((kept.Width, kept.Height), Is.EqualTo(((int?)keptWidth, (int?)keptHeight)));
    }

    // Where the red block (top left on the sensor) and the green one (top right) are seen.
    [TestCase(1, "TL", "TR")]
    [TestCase(2, "TR", "TL")]
    [TestCase(3, "BR", "BL")]
    [TestCase(4, "BL", "BR")]
    [TestCase(5, "TL", "BL")]
    [TestCase(6, "TR", "BR")]
    [TestCase(7, "BR", "TR")]
    [TestCase(8, "BL", "TL")]
    public void T19_place_and_camera_go_and_the_photo_stands_upright(int orientation, string red, string green)
    {
        var sent = SamplePhotos.WithExif(SamplePhotos.Make(), orientation);
        Assert.That(Encoding.Latin1.GetString(sent), Does.Contain(SamplePhotos.Camera));

        var kept = Inspector.Inspect(sent);

        using var photo = SKBitmap.Decode(kept.Content);
        Assert.Multiple(() =>
        {
            Assert.That((photo.Width, photo.Height), Is.EqualTo(orientation >= 5 ? (80, 120) : (120, 80)));
            Assert.That(Corner(photo, red), Is.EqualTo("red"));
            Assert.That(Corner(photo, green), Is.EqualTo("green"));
            Assert.That(Encoding.Latin1.GetString(kept.Content), Does.Not.Contain(SamplePhotos.Camera).And.Not.Contain("Exif"));
            Assert.That(Markers(kept.Content), Is.SubsetOf(new byte[] { 0xE0, 0xDB, 0xC0, 0xC4, 0xDA }), "no application data but JFIF, no comment");
        });
    }

    [TestCase("<?php system($_GET['c']);")]
    [TestCase("<%@ Page Language=\"C#\" %>")]
    [TestCase("PK\u0003\u0004geheim")]
    public void T18_what_hangs_on_a_photo_does_not_pass(string marker)
    {
        byte[] behind = [.. SamplePhotos.Make(), .. Encoding.Latin1.GetBytes(marker)];
        var png = SamplePhotos.Make(format: SKEncodedImageFormat.Png);
        byte[] comment = [.. SamplePhotos.Make()[..2], 0xFF, 0xFE, 0, (byte)(marker.Length + 2), .. Encoding.Latin1.GetBytes(marker), .. SamplePhotos.Make()[2..]];

        foreach (var file in (byte[][])[behind, comment, [.. png, .. Encoding.Latin1.GetBytes(marker)]])
            Assert.That(Encoding.Latin1.GetString(Inspector.Inspect(file).Content), Does.Not.Contain(marker));
    }

    [Test]
    public void T20_too_many_pixels_are_refused_by_the_header_alone()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(() => Inspector.Inspect(SamplePhotos.PngHeader(20_000, 20_000)), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("40 megapiksel"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1024 * 1024));
    }

    [TestCase(0.3)]
    [TestCase(0.6)]
    [TestCase(0.95)]
    public void T20_a_photo_cut_off_is_refused(double share)
    {
        var photo = SamplePhotos.Make(600, 400);

        Assert.That(() => Inspector.Inspect(photo[..(int)(photo.Length * share)]), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("tidak utuh"));
    }

    [Test]
    public void Whatever_is_damaged_is_refused_or_kept_and_never_fails_otherwise()
    {
        byte[][] sound =
        [
            SamplePhotos.WithExif(SamplePhotos.Make(), 6), SamplePhotos.Make(format: SKEncodedImageFormat.Png), SamplePhotos.Make(format: SKEncodedImageFormat.Webp),
            SamplePdfs.Make(2, "", SamplePdfs.ObjectStream("<< /Type /Font >>")),
        ];
        var change = Gen.Select(Gen.Double.Unit, Gen.Byte);

        Gen.Select(Gen.Int[0, sound.Length - 1], change.Array[1, 12], Gen.Double[0.5, 1.5]).Sample(
            (which, changes, length) =>
            {
                var file = sound[which].ToArray();
                foreach (var (at, value) in changes)
                    file[(int)(at * file.Length) % file.Length] = value;
                try
                {
                    Inspector.Inspect(length < 1 ? file[..(int)(file.Length * length)] : file);
                }
                catch (EvidenceRefusedException refused)
                {
                    Assert.That(refused.Message, Does.EndWith("."));
                }
            },
            iter: 400, threads: 1, seed: "0000KOIPLA11");
    }

    private static string Corner(SKBitmap photo, string corner)
    {
        var colour = photo.GetPixel(corner[1] == 'L' ? 6 : photo.Width - 7, corner[0] == 'T' ? 6 : photo.Height - 7);
        return colour is { Red: > 180, Green: < 90 } ? "red" : colour is { Green: > 150, Red: < 90 } ? "green" : colour.ToString();
    }

    private static List<byte> Markers(byte[] jpeg)
    {
        var markers = new List<byte>();
        for (var at = 2; at + 4 < jpeg.Length && jpeg[at] == 0xFF; at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))
        {
            markers.Add(jpeg[at + 1]);
            if (jpeg[at + 1] == 0xDA)
                break;
        }

        return [.. markers.Distinct()];
    }
}
