using System.IO.Compression;
using System.Text;
using BanjarSari.Tests.Evidence;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Intake;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace BanjarSari.Tests.Cms.Media;

/// <summary>T17 to T20 for files of editors, on the bytes themselves.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class MediaIntakeTests
{
    private static readonly IOptions<MediaOptions> Limits = Options.Create(new MediaOptions());
    private static readonly MediaIntake Intake = new(new PictureRemaker(Limits), new PictureQueue(Limits), Limits);

    private static readonly object[] Refused =
    [
        new object[] { "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "gambar.svg", "tidak diterima" },
        new object[] { "<!DOCTYPE html><script>alert(1)</script>", "gambar.jpg", "tidak diterima" },
        new object[] { "<?xml version='1.0'?><a/>", "berkas.xml", "tidak diterima" },
        new object[] { "MIME-Version: 1.0\r\nContent-Type: multipart/related", "berkas.mhtml", "tidak diterima" },
        new object[] { "GIF89a/*....*/=1;alert(1)//", "gambar.gif", "tidak diterima" },
        new object[] { "MZ program", "berkas.pdf", "tidak diterima" },
        new object[] { "a;b\0c", "daftar.csv", "tidak diterima" },
        new object[] { "PK\u0003\u0004 rusak", "surat.docx", "rusak" },
        new object[] { "", "surat.docx", "kosong" },
    ];

    [TestCaseSource(nameof(Refused))]
    public void T17_what_is_no_picture_or_document_is_refused_whatever_it_is_called(string content, string name, string words) =>
        Assert.That(() => Intake.ReceiveAsync(Encoding.Latin1.GetBytes(content), name), Throws.TypeOf<ContentException>().With.Message.Contains(words));

    [TestCase("foto.png")]
    [TestCase("foto.pdf")]
    [TestCase("foto")]
    [TestCase("foto.jpg.aspx")]
    public void T18_a_name_that_says_something_else_is_refused(string name) =>
        Assert.That(() => Intake.ReceiveAsync(SamplePhotos.Make(), name), Throws.TypeOf<ContentException>().With.Message.Contains("bukan"));

    [TestCase(SKEncodedImageFormat.Jpeg, "a.JPEG", "jpg")]
    [TestCase(SKEncodedImageFormat.Jpeg, "../../appsettings.jpg", "jpg")]
    [TestCase(SKEncodedImageFormat.Png, "a.png", "png")]
    [TestCase(SKEncodedImageFormat.Webp, "a.webp", "webp")]
    public async Task A_picture_keeps_its_kind(SKEncodedImageFormat format, string name, string extension)
    {
        var kept = await Intake.ReceiveAsync(SamplePhotos.Make(format: format), name);

        Assert.That((kept.Extension, kept.Width, kept.Height), Is.EqualTo((extension, (int?)120, (int?)80)));
    }

    [Test]
    public async Task T18_nothing_hidden_behind_the_pixels_goes_through()
    {
        byte[] file = [.. SamplePhotos.Make(), .. "<script>alert('tanda-9')</script>"u8];

        var kept = await Intake.ReceiveAsync(file, "foto.jpg");

        Assert.That(Encoding.Latin1.GetString(kept.Content), Does.Not.Contain("tanda-9"));
    }

    [Test]
    public async Task A_big_picture_is_made_smaller_and_what_is_see_through_stays_so()
    {
        Assert.That((await Intake.ReceiveAsync(SamplePhotos.Make(4000, 3000), "foto.jpg")).Width, Is.InRange(2400, 2560));
        using var logo = new SKBitmap(40, 40);
        logo.Erase(SKColors.Transparent);
        using var png = logo.Encode(SKEncodedImageFormat.Png, 100);

        using var kept = SKBitmap.Decode((await Intake.ReceiveAsync(png.ToArray(), "logo.png")).Content);

        Assert.That(kept.GetPixel(20, 20).Alpha, Is.Zero);
    }

    [Test]
    public void T20_too_big_is_refused_before_it_is_decoded()
    {
        var limits = Options.Create(new MediaOptions { Pixels = 9_000, FileBytes = 100_000 });
        var intake = new MediaIntake(new PictureRemaker(limits), new PictureQueue(limits), limits);

        Assert.That(() => intake.ReceiveAsync(SamplePhotos.Make(), "foto.jpg"), Throws.TypeOf<ContentException>().With.Message.Contains("megapiksel"));
        Assert.That(() => intake.ReceiveAsync(new byte[100_001], "foto.jpg"), Throws.TypeOf<ContentException>().With.Message.Contains("terlalu besar"));
    }

    [Test]
    public void A_PDF_with_a_script_is_refused()
    {
        Assert.That(() => Intake.ReceiveAsync(SamplePdfs.Make(objects: SamplePdfs.Text(SamplePdfs.Script)), "a.pdf"), Throws.TypeOf<ContentException>().With.Message.Contains("program"));
        Assert.That(Intake.ReceiveAsync(SamplePdfs.Make(), "a.pdf").Result.Extension, Is.EqualTo("pdf"));
    }

    [TestCase("docx", "[Content_Types].xml", "word/document.xml")]
    [TestCase("xlsx", "[Content_Types].xml", "xl/workbook.xml")]
    [TestCase("pptx", "[Content_Types].xml", "ppt/presentation.xml")]
    [TestCase("ods", "mimetype")]
    public async Task An_office_file_is_told_by_what_is_in_it(string extension, params string[] entries) =>
        Assert.That((await Intake.ReceiveAsync(Zip(entries), $"a.{extension}")).Extension, Is.EqualTo(extension));

    [TestCase("docx", "Macros", "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")]
    [TestCase("docx", "tidak diterima", "index.html")]
    [TestCase("docx", "bukan DOCX", "[Content_Types].xml", "xl/workbook.xml")]
    public void An_office_file_with_macros_or_of_another_kind_is_refused(string extension, string words, params string[] entries) =>
        Assert.That(() => Intake.ReceiveAsync(Zip(entries), $"a.{extension}"), Throws.TypeOf<ContentException>().With.Message.Contains(words == "Macros" ? "makro" : words));

    [Test]
    public async Task A_table_of_text_is_taken() => Assert.That((await Intake.ReceiveAsync("nama;jumlah\r\nPadi;12\r\n"u8.ToArray(), "panen.csv")).Extension, Is.EqualTo("csv"));

    private static byte[] Zip(string[] entries)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
                writer.Write(entry == "mimetype" ? "application/vnd.oasis.opendocument.spreadsheet" : "<a/>");
            }
        }

        return file.ToArray();
    }
}
