using System.IO.Compression;
using System.Text;
using BanjarSari.SelfService.Register.Import;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

/// <summary>T36: files that do harm or are no population file get one sentence and change nothing.</summary>
public sealed class WorkbookGuardTests : ImportTest
{
    [Test]
    public Task An_empty_file() => AssertRefusedAsync(new MemoryStream(), "Berkas kosong");

    [TestCase("%PDF-1.7", "Ini berkas PDF")]
    [TestCase("<html><table>", "Ini halaman web")]
    [TestCase("nama;nik;sex", "Ini bukan berkas Excel")]
    public Task Another_kind_of_file(string content, string sentence) => AssertRefusedAsync(new MemoryStream(Encoding.ASCII.GetBytes(content)), sentence);

    [Test]
    public Task A_workbook_cut_off() => AssertRefusedAsync(new MemoryStream(((MemoryStream)OpenSid(Person("ANI"))).ToArray()[..900]), "Berkas Excel ini rusak");

    [Test]
    public Task An_old_workbook_cut_off() => AssertRefusedAsync(new MemoryStream(File.ReadAllBytes(DataFile("format_siak.xls"))[..40_000]), "bukan buku kerja Excel", "rusak");

    [Test]
    public Task A_sheet_with_broken_xml() => AssertRefusedAsync(With("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\""), "Berkas Excel ini rusak");

    [Test]
    public Task A_zip_that_is_no_workbook() => AssertRefusedAsync(Zip(("surat.txt", "halo")), "Arsip ini bukan buku kerja Excel");

    [Test]
    public Task Macros() => AssertRefusedAsync(With("xl/vbaProject.bin", "x"), "Berkas ini memuat makro");

    [Test]
    public Task External_links() => AssertRefusedAsync(With("xl/externalLinks/externalLink1.xml", "<x/>"), "Berkas ini terhubung ke berkas atau sumber data lain");

    [TestCase("../../etc/cron.d/x")]
    [TestCase("/etc/passwd")]
    [TestCase("C:\\x")]
    public Task Names_that_leave_the_archive(string name) => AssertRefusedAsync(With(name, "x"), "nama bagian yang tidak wajar");

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    public Task External_entities(string encoding) =>
        AssertRefusedAsync(With("xl/sharedStrings.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>", Encoding.GetEncoding(encoding)), "deklarasi XML");

    [Test]
    public async Task A_bomb()
    {
        // 32 MB of zeros in about 32 KB: a thousand to one.
        await AssertRefusedAsync(With("xl/media/image1.bin", new string('\0', 32 * 1024 * 1024)), "membengkak tidak wajar");
    }

    [Test]
    public Task Too_many_parts() => AssertRefusedAsync(Zip([.. Enumerable.Range(0, 2_001).Select(number => ($"a{number}", ""))]), "membengkak tidak wajar");

    [Test]
    public async Task A_password()
    {
        // An encrypted workbook is an OLE container with this entry in its directory.
        var container = new byte[2048];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(container, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage\0").CopyTo(container, 1024);
        await AssertRefusedAsync(new MemoryStream(container), "dikunci dengan kata sandi");
    }

    [Test]
    public async Task Macros_in_an_old_workbook()
    {
        var file = await File.ReadAllBytesAsync(DataFile("format_siak.xls"));
        Array.Resize(ref file, file.Length / 128 * 128 + 128);
        Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR\0").CopyTo(file, file.Length - 128);
        await AssertRefusedAsync(new MemoryStream(file), "Berkas ini memuat makro");
    }

    private async Task AssertRefusedAsync(Stream file, params string[] sentences)
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(file));
        Assert.That(sentences.Any(sentence => refusal!.Message.Contains(sentence, StringComparison.Ordinal)), Is.True, refusal!.Message);
        Assert.That(Db.Residents.Count(), Is.Zero);
    }

    private static MemoryStream With(string name, string content, Encoding? encoding = null)
    {
        var file = (MemoryStream)OpenSid(Person("ANI"));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var part = new StreamWriter(archive.CreateEntry(name, CompressionLevel.SmallestSize).Open(), encoding ?? new UTF8Encoding(false));
            part.Write(content);
        }

        file.Position = 0;
        return file;
    }

    private static MemoryStream Zip(params (string Name, string Content)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        file.Position = 0;
        return file;
    }
}
