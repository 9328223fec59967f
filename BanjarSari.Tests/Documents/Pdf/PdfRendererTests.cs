using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.Tests.Documents.FamilyCards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace BanjarSari.Tests.Documents.Pdf;

[Parallelizable(ParallelScope.All)]
public sealed class PdfRendererTests
{
    private static byte[] Draw(string text, double width = 500) =>
        PdfRenderer.Render(new PrintDocument("Judul", "Desa", [PageWith(text, width)], SampleCard.Stamp.PrintedAt));

    private static PrintPage PageWith(string text, double width)
    {
        var page = new PageComposer(PageSize.A4Portrait) { Y = 50 };
        page.Text(text, new TextStyle(10), 40, width);
        return page.Page;
    }

    [Test]
    public void A_file_tells_its_title_its_language_and_that_it_is_tagged()
    {
        using var document = PdfDocument.Open(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1))));

        var catalogue = document.Structure.Catalog.CatalogDictionary.Data;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(document.Information.Title, Is.EqualTo("Salinan Kartu Keluarga dari register Desa Banjar Sari"));
            Assert.That(((StringToken)catalogue["Lang"]).Data, Is.EqualTo("id-ID"));
            Assert.That(((BooleanToken)((DictionaryToken)catalogue["MarkInfo"]).Data["Marked"]).Data);
            Assert.That(((BooleanToken)((DictionaryToken)catalogue["ViewerPreferences"]).Data["DisplayDocTitle"]).Data);
            Assert.That(document.TryGetXmpMetadata(out _));
            Assert.That(document.Advanced.TryGetEmbeddedFiles(out _), Is.False);
        }
    }

    [Test]
    public void Tables_headings_and_the_QR_are_told_apart()
    {
        var tags = PdfReading.Tags(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1), SampleCard.Member(2))));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tags["H1"], Is.EqualTo(1));
            Assert.That(tags["Table"], Is.EqualTo(3));
            Assert.That(tags["TH"], Is.EqualTo(10 + 7 + 4), "column numbers and unused rows are decoration");
            Assert.That(tags["TD"], Is.EqualTo((4 * 6) + (2 * 10) + (2 * 9)));
            Assert.That(tags["Figure"], Is.EqualTo(1));
        }
    }

    [Test]
    public void Fonts_are_embedded_as_subsets()
    {
        var pdf = SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1)));

        using var document = PdfDocument.Open(pdf);
        Assert.That(document.GetPage(1).Letters.Select(letter => letter.FontName).Distinct(), Is.EquivalentTo(["BANJAR+LiberationSans-Regular", "BANJAR+LiberationSans-Bold"]));
        Assert.That(pdf, Has.Length.LessThan(100_000));
    }

    [TestCase("Ñoño Čapek – “kutip” • Łódź")]
    [TestCase("Ελένη Иванова")]
    public void Letters_beyond_plain_Latin_can_be_read_back(string text) =>
        Assert.That(PdfReading.Flat(Draw(text)), Is.EqualTo(text.Replace(" ", "", StringComparison.Ordinal)));

    [TestCase("王", "?")]
    [TestCase("a😀b", "a?b")]
    [TestCase("a\tb", "a?b")]
    public void What_the_fonts_lack_shows_as_a_question_mark(string text, string drawn) =>
        Assert.That(PdfReading.Flat(Draw(text)), Is.EqualTo(drawn));

    [TestCase("satu dua tiga empat lima enam tujuh delapan", 60)]
    [TestCase("TANPASPASISAMASEKALISEHINGGAHARUSDIPECAH", 40)]
    [TestCase("A", 1)]
    public void Wrapping_loses_nothing(string text, double width)
    {
        var lines = TextFlow.Wrap(text, new TextStyle(10), width);

        Assert.That(string.Concat(lines).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(text.Replace(" ", "", StringComparison.Ordinal)));
        Assert.That(lines.Where(line => line.Length > 1 && PrintFont.Regular.Width(line, 10) > width), Is.Empty);
    }
}
