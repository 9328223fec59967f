using BanjarSari.SelfService.Documents.OfficialForms;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Documents.FamilyCards;
using UglyToad.PdfPig;

namespace BanjarSari.Tests.Documents.OfficialForms;

[Parallelizable(ParallelScope.All)]
public sealed class FormLayoutTests
{
    private static OfficialFormPrint Form(int members, string name = "ANGGOTA", params IReadOnlyList<FormChange> changes) => new()
    {
        Reference = Reports.Reference,
        Applicant = $"{name} 1",
        ApplicantNik = "9999991201800001",
        KkNumber = "9999990101100001",
        Place = SampleCard.Place,
        Members = [.. Enumerable.Range(1, members).Select(number => new FormMember($"{name} {number}", $"99999912018{number:00000}", number == 1 ? "KEPALA KELUARGA" : "FAMILI LAIN"))],
        Changes = changes,
        Choices = ["elemen", "ubah-kk"],
        Requirements = [0, 8],
        Subjects = ["Nama lengkap"],
    };

    private static FormChange Change(int member, string element, string value = "NILAI BARU") => new(member, element, element, "NILAI LAMA", value, "Akta kelahiran");

    [Test]
    public void A_large_family_flows_to_further_sheets_with_the_headings_again()
    {
        var document = StatementForm.Describe(Form(28, "RADEN AYU KUSUMANINGTYAS WULANDARI PRAMESWARI", [.. Enumerable.Range(1, 28).Select(member => Change(member, nameof(Resident.Name), "KUSUMANINGTYAS WULANDARI"))]), SampleCard.Stamp);
        var pdf = PdfRenderer.Render(document);

        Assert.That(document.Pages, Has.Count.GreaterThan(2));
        foreach (var page in document.Pages)
            LayoutChecks.NothingOverlapsOrLeavesThePage(page);
        Assert.That(PdfReading.Flat(pdf).Split("KUSUMANINGTYASWULANDARIPRAMESWARI").Length - 1, Is.EqualTo(28 + 2), "every member, the applicant, the signature");
        Assert.That(PdfReading.Text(pdf).Split("Semula").Length - 1, Is.GreaterThan(2 * 2), "each sheet has its headings");
        Assert.That(PdfReading.Text(pdf), Does.Contain($"Lembar {document.Pages.Count} dari {document.Pages.Count}"));
    }

    [Test]
    public void Several_other_changes_of_one_member_stand_in_rows_of_their_own_with_their_names()
    {
        var text = PdfReading.Text(PdfRenderer.Render(StatementForm.Describe(Form(1, changes: [Change(1, nameof(Resident.Religion)), Change(1, "Nama lengkap"), Change(1, "Tempat lahir")]), SampleCard.Stamp)));

        Assert.That(text, Does.Contain("Lainnya, yaitu Nama lengkap, Tempat lahir").And.Contain("B. Agama dan Perubahan Lainnya"));
        Assert.That(text.Split("NILAI LAMA").Length - 1, Is.EqualTo(3));
    }

    [Test]
    public void Both_forms_are_tagged_with_embedded_fonts_and_no_picture()
    {
        foreach (var document in new[] { RegistrationForm.Describe(Form(4), SampleCard.Stamp), StatementForm.Describe(Form(4), SampleCard.Stamp) })
        {
            var pdf = PdfRenderer.Render(document);
            LayoutChecks.NothingOverlapsOrLeavesThePage(document.Pages[0]);
            var tags = PdfReading.Tags(pdf);
            using var file = PdfDocument.Open(pdf);
            Assert.That(document.Pages, Has.Count.EqualTo(1));
            Assert.That((tags["H1"], tags.ContainsKey("Figure")), Is.EqualTo((1, false)), "no seal, no QR");
            Assert.That(tags["TH"], Is.GreaterThan(3));
            Assert.That(file.GetPage(1).Letters.Select(letter => letter.FontName).Distinct(), Has.All.StartsWith("BANJAR+"));
            Assert.That(file.Information.Title, Does.Match("^Formulir F-1.0[26] diisi dari register Desa Banjar Sari$"));
        }
    }

    [Test]
    public void Nobody_of_the_village_signs()
    {
        var text = PdfReading.Text(PdfRenderer.Render(RegistrationForm.Describe(Form(2), SampleCard.Stamp))) + PdfReading.Text(PdfRenderer.Render(StatementForm.Describe(Form(2), SampleCard.Stamp)));

        Assert.That(text, Does.Not.Contain("Kepala Desa").IgnoreCase.And.Contain("Yang membuat pernyataan").And.Contain("Meterai"));
    }

    [Test]
    public void Every_kind_of_evidence_and_element_of_the_catalogue_is_known()
    {
        var elements = SelfService.Register.Elements.ElementCatalog.All.Select(element => element.Key).ToHashSet();
        var matrix = new SelfService.ChangeReports.EvidenceMatrix(Microsoft.Extensions.Options.Options.Create(new SelfService.ChangeReports.ChangeReportOptions()));

        Assert.That(FormCatalog.Instance.CardElements.Concat(FormCatalog.Instance.IdCardElements).Concat(FormCatalog.Instance.ChildCardElements).Where(key => !elements.Contains(key)), Is.Empty);
        Assert.That(FormCatalog.Instance.Requirements.SelectMany(requirement => requirement.Basis ?? []).Where(key => matrix.Find(key) is null), Is.Empty);
        Assert.That((FormCatalog.Instance.Requirements.Count, FormCatalog.Instance.Columns.Count), Is.EqualTo((16, 4)));
    }
}
