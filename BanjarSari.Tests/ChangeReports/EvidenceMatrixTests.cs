using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.ChangeReports;

[Parallelizable(ParallelScope.All)]
public sealed class EvidenceMatrixTests
{
    private static readonly EvidenceMatrix Matrix = new(Options.Create(new ChangeReportOptions()));

    [Test]
    public void Every_element_and_every_form_has_accepted_evidence()
    {
        Assert.Multiple(() =>
        {
            foreach (var element in ElementCatalog.All)
                Assert.That(Matrix.ForElement(element.Key, null), Is.Not.Empty, element.Key);
            foreach (var form in ReportForms.All)
                Assert.That(Matrix.ForForm(form.Kind, new Dictionary<string, string>()), Is.Not.Empty, form.Kind);
        });
    }

    [TestCase(nameof(Resident.Occupation), "5", "sk-instansi")]
    [TestCase(nameof(Resident.Occupation), "9", "pernyataan")]
    [TestCase(nameof(Resident.MaritalStatus), "2", "buku-nikah")]
    [TestCase(nameof(Resident.MaritalStatus), "3", "sptjm-kawin")]
    [TestCase(nameof(Resident.MaritalStatus), "4", "akta-cerai")]
    [TestCase(nameof(Resident.MaritalStatus), "6", "akta-mati-pasangan")]
    [TestCase(nameof(Resident.Religion), "7", "penghayat")]
    [TestCase(nameof(Resident.Religion), "1", "surat-agama")]
    [TestCase(nameof(Resident.Education), "8", "ijazah")]
    public void Evidence_depends_on_element_and_new_value(string element, string value, string first) =>
        Assert.That(Matrix.ForElement(element, value)[0].Key, Is.EqualTo(first));

    [Test]
    public void A_nik_is_read_from_the_document_and_never_typed() =>
        Assert.That(ElementCatalog.All.Where(element => Matrix.ValueFromDocument(element.Key)).Select(element => element.Key), Is.EquivalentTo(new[] { nameof(Resident.Nik), nameof(Resident.PreviousKkNumber) }));

    [Test]
    public void A_file_that_accepts_an_undeclared_kind_is_refused_by_name()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "matrix-with-unknown-kind.json");
        File.WriteAllText(path, """{"kinds": [], "rules": [{"elements": ["Education"], "accepted": ["ijazah"]}]}""");

        Assert.That(() => new EvidenceMatrix(Options.Create(new ChangeReportOptions { EvidenceMatrix = path })), Throws.TypeOf<InvalidDataException>().With.Message.Contains("ijazah"));
    }
}
