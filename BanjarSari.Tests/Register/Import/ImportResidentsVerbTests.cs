using System.Text;
using BanjarSari.SelfService.Commands;
using Microsoft.Extensions.DependencyInjection;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class ImportResidentsVerbTests : ImportTest
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    [Test]
    public async Task Prints_progress_and_the_report()
    {
        var code = await RunAsync(DataFile("contoh_penduduk.xlsx"));

        Assert.That(code, Is.Zero);
        Assert.That(_output.ToString(), Does.Contain("Membaca berkas: 100%").And.Contain("Menulis penduduk: 100%").And.Contain("Baris dibaca         : 97").And.Contain("(37 baru, 0 berubah)"));
        Assert.That(_error.ToString(), Is.Empty);
        Assert.That(_output.ToString(), Does.Not.Match(@"\d{7}"));
    }

    [Test]
    public async Task A_dry_run_says_so()
    {
        var code = await RunAsync(DataFile("contoh_penduduk.xlsx"), "--dry-run");

        Assert.That(code, Is.Zero);
        Assert.That(_output.ToString(), Does.Contain("Penduduk baru        : 97").And.Contain("tidak ada yang ditulis"));
        Assert.That(Db.Residents.Count(), Is.Zero);
    }

    [Test]
    public async Task Wrong_rows_end_with_code_1_and_are_listed()
    {
        var code = await RunAsync(await SavedAsync(OpenSid(Person("ANI"), Person("", "9999991201900002"))));

        Assert.That(code, Is.EqualTo(1));
        Assert.That(_output.ToString(), Does.Contain("Baris 3, kolom nama: Nama kosong."));
        Assert.That(_error.ToString().Trim(), Is.EqualTo("Tidak ada yang diimpor: 1 baris salah. Perbaiki baris itu, lalu impor lagi."));
    }

    [Test]
    public async Task A_refused_file_ends_with_code_1_and_one_sentence()
    {
        var code = await RunAsync(await SavedAsync(new MemoryStream("%PDF-1.7"u8.ToArray())));

        Assert.That(code, Is.EqualTo(1));
        Assert.That(_error.ToString().Trim().Split('\n'), Has.Length.EqualTo(1).And.All.StartsWith("Ini berkas PDF"));
    }

    [Test]
    public async Task A_file_that_is_not_there()
    {
        Assert.That(await RunAsync("/tidak/ada.xlsx"), Is.EqualTo(1));
        Assert.That(_error.ToString(), Does.StartWith("Berkas tidak ditemukan"));
    }

    [TestCase]
    [TestCase("a.xlsx", "b.xlsx")]
    [TestCase("--lain")]
    public async Task Wrong_arguments_end_with_code_2(params string[] arguments) =>
        Assert.That(await RunAsync(arguments), Is.EqualTo(2));

    private async Task<int> RunAsync(params string[] arguments)
    {
        var verb = NewScope().ServiceProvider.GetServices<ICommandVerb>().Single(verb => verb.Name == "import-residents");
        await using var output = new StringWriter(_output);
        await using var error = new StringWriter(_error);
        return await verb.RunAsync(arguments, output, error, CancellationToken.None);
    }

    private static async Task<string> SavedAsync(Stream file)
    {
        var path = Path.Combine(TestDatabase.Directory, Guid.NewGuid().ToString("N"));
        await using var target = File.Create(path);
        await file.CopyToAsync(target);
        return path;
    }
}
