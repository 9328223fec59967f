using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Commands;
using BanjarSari.SelfService.Register.Import.Files;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Register.Export;

public sealed class ExportResidentsVerbTests : HostTest
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly string _path = Path.Combine(TestDatabase.Directory, Guid.NewGuid().ToString("N") + ".xlsx");

    [Test]
    public async Task Writes_a_workbook_for_its_owner_alone_and_tells_each_resident()
    {
        var resident = await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync());

        Assert.That(await RunAsync(_path), Is.Zero);

        var look = Db.AccessLog.Single();
        Assert.Multiple(() =>
        {
            Assert.That((look.SubjectResidentId, look.Action, look.ActorPost), Is.EqualTo((resident.Id, AccessActions.Exported, "Operator")));
            Assert.That(_output.ToString(), Does.StartWith("1 penduduk ditulis."));
            if (!OperatingSystem.IsWindows())
                Assert.That(File.GetUnixFileMode(_path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        });
    }

    [Test]
    public async Task The_43_columns_of_OpenSID_come_first_with_its_codes()
    {
        await Village.ResidentAsync("9999991201800001", family: await Village.FamilyAsync(), change: person => (person.MaritalStatus, person.Occupation) = (3, 99));
        await RunAsync(_path);

        await using var file = File.OpenRead(_path);
        using var workbook = Workbook.Open(file);
        workbook.NextSheet();
        var rows = workbook.Rows().ToList();
        var headings = Enumerable.Range(1, rows[0].Cells.Length).Select(column => rows[0][column]).ToList();
        string Cell(string heading) => rows[1][headings.IndexOf(heading) + 1];
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', headings.Take(43)), Does.StartWith("alamat dusun rw rt nama no_kk nik sex").And.EndWith("id_asuransi no_asuransi lat lng"));
            Assert.That(headings, Does.Contain("Email").And.Contain("MaritalStatus").And.Contain("TemporaryNumber").And.Contain("StateSince"));
            Assert.That((Cell("status_kawin"), Cell("MaritalStatus"), Cell("pekerjaan_id"), Cell("Occupation")), Is.EqualTo(("2", "3", "89", "99")));
            Assert.That((Cell("nik"), Cell("tanggallahir"), Cell("status_dasar")), Is.EqualTo(("9999991201800001", "1980-01-12", "1")));
        });
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    public async Task A_name_that_looks_like_a_formula_is_a_text(string name)
    {
        await Village.ResidentAsync("9999991201800001", name);
        await RunAsync(_path);

        await using var archive = await ZipFile.OpenReadAsync(_path);
        await using var part = await archive.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        var cells = XDocument.Load(part).Descendants().Where(cell => cell.Name.LocalName == "c").ToList();
        Assert.That(cells.SelectMany(cell => cell.Elements()).Where(content => content.Name.LocalName == "f"), Is.Empty);
        Assert.That(cells.Single(cell => cell.Value == name).Attribute("t")?.Value, Is.EqualTo("str").Or.EqualTo("inlineStr"));
    }

    [Test]
    public async Task An_existing_file_is_never_overwritten()
    {
        await File.WriteAllTextAsync(_path, "penting");

        Assert.That(await RunAsync(_path), Is.EqualTo(1));
        Assert.That(_error.ToString(), Does.StartWith("Berkas itu sudah ada"));
        Assert.That(await File.ReadAllTextAsync(_path), Is.EqualTo("penting"));
    }

    [TestCase("/tidak/ada/x.xlsx", "Folder tujuan tidak ada.", 1)]
    [TestCase("x.csv", "Nama berkas harus berakhiran .xlsx.", 1)]
    [TestCase("--lain", "", 2)]
    public async Task Refuses_with_a_sentence(string argument, string sentence, int code)
    {
        Assert.That(await RunAsync(argument), Is.EqualTo(code));
        Assert.That(_error.ToString().Trim(), Is.EqualTo(sentence));
    }

    private async Task<int> RunAsync(params string[] arguments)
    {
        var verb = NewScope().ServiceProvider.GetServices<ICommandVerb>().Single(verb => verb.Name == "export-residents");
        await using var output = new StringWriter(_output);
        await using var error = new StringWriter(_error);
        return await verb.RunAsync(arguments, output, error, CancellationToken.None);
    }
}
