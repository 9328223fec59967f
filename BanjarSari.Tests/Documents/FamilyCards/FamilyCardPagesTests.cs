using BanjarSari.SelfService.Documents.FamilyCards;
using BanjarSari.SelfService.Documents.Pdf;
using QRCoder;
using UglyToad.PdfPig;

namespace BanjarSari.Tests.Documents.FamilyCards;

[Parallelizable(ParallelScope.All)]
public sealed class FamilyCardPagesTests
{
    private const string LongName = "RADEN AYU KUSUMANINGTYAS WULANDARI PRAMESWARI SASTRODININGRAT NOTOHADIKUSUMO BINTI ABDURRACHMAN";

    [Test]
    public void Captions_stand_in_the_order_of_the_form()
    {
        var text = PdfReading.Flat(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1))));

        string[] captions =
        [
            "SALINANDARIREGISTERDESA—BUKANDOKUMENKEPENDUDUKAN", "KARTUKELUARGA", "No.9999990101100001", "NamaKepalaKeluarga", "Desa/Kelurahan", "Alamat", "Kecamatan", "RT/RW", "Kabupaten/Kota", "KodePos", "Provinsi",
            "NamaLengkap", "NIK", "JenisKelamin", "TempatLahir", "TanggalLahir", "Agama", "Pendidikan", "JenisPekerjaan", "GolonganDarah", "(1)", "(9)",
            "StatusPerkawinan", "TanggalPerkawinan/Perceraian", "StatusHubunganDalamKeluarga", "Kewarganegaraan", "DokumenImigrasi", "NamaOrangTua", "No.Paspor", "No.KITAP", "Ayah", "Ibu", "(10)", "(17)",
        ];
        var at = 0;
        foreach (var caption in captions)
        {
            var found = text.IndexOf(caption, at, StringComparison.Ordinal);
            Assert.That(found, Is.GreaterThanOrEqualTo(at), caption);
            at = found + caption.Length;
        }
    }

    [Test]
    public void Twelve_members_take_two_sheets_numbered_on()
    {
        var pdf = SampleCard.Pdf(SampleCard.Of([.. Enumerable.Range(1, 12).Select(number => SampleCard.Member(number))]));

        var pages = PdfReading.Text(pdf).Split("--- 2 ---");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pages, Has.Length.EqualTo(2));
            Assert.That(pages[0], Does.Contain("10 ANGGOTA 10 ").And.Not.Contain("ANGGOTA 11").And.Contain("Lembar 1 dari 2"));
            Assert.That(pages[1], Does.Contain("11 ANGGOTA 11 ").And.Contain("12 ANGGOTA 12 ").And.Contain("No. 9999990101100001").And.Contain("Lembar 2 dari 2"));
            Assert.That(pages[1], Does.Contain("Jumlah anggota: 12 orang"));
        }
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(10)]
    [TestCase(12)]
    public void Nothing_is_cut_and_nothing_leaves_its_cell(int members)
    {
        var longest = SampleCard.Member(1, LongName) with
        {
            BirthPlace = "KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO",
            Occupation = "KARYAWAN BADAN USAHA MILIK DAERAH DAN SEJENISNYA",
            Religion = "KEPERCAYAAN TERHADAP TUHAN YME",
            MaritalStatus = "CERAI HIDUP BELUM TERCATAT",
            Father = LongName,
            Mother = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        };
        var document = FamilyCardPages.Describe(SampleCard.Of([.. Enumerable.Repeat(longest, members)]), SampleCard.Stamp);

        foreach (var page in document.Pages)
            LayoutChecks.NothingOverlapsOrLeavesThePage(page);
        var flat = PdfReading.Flat(PdfRenderer.Render(document));
        var wanted = LongName.Replace(" ", "", StringComparison.Ordinal);
        Assert.That(flat.Split(wanted).Length - 1, Is.GreaterThanOrEqualTo(2 * members), "each name and each father in full");
        Assert.That(flat.Split(longest.Mother).Length - 1, Is.EqualTo(members));
    }

    [Test]
    public void A_family_without_a_number_says_so() =>
        Assert.That(PdfReading.Text(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1)) with { KkNumber = null })), Does.Contain("BELUM ADA NOMOR KK"));

    [Test]
    public void Nothing_imitates_Dukcapil()
    {
        var text = PdfReading.Text(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1))));

        Assert.That(text, Does.Not.Contain("KEPALA DINAS").And.Not.Contain("BSrE").And.Not.Contain("NIP").And.Not.Contain("elektronik"));
    }

    [Test]
    public void The_QR_leads_to_the_verification_of_this_print()
    {
        var page = FamilyCardPages.Describe(SampleCard.Of(SampleCard.Member(1)), SampleCard.Stamp).Pages[0];

        var figure = page.Content.OfType<PageGroup>().Single(group => group.Role == PageRole.Figure);
        Assert.That(figure.Alternative, Does.EndWith("https://banjarsari.desa.id/verifikasi/K7QMAX-HD9RTP-W4NCFE"));
        using var code = new QRCodeGenerator().CreateQrCode(SampleCard.Stamp.Address, QRCodeGenerator.ECCLevel.M);
        var module = figure.Children.OfType<FilledBox>().First().Height;
        var top = figure.Children.OfType<FilledBox>().Min(box => box.Y) - (4 * module);
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
            for (var column = 0; column < code.ModuleMatrix.Count; column++)
                Assert.That(IsDark(figure, 28 + ((column + 0.5) * module), top + ((row + 0.5) * module)), Is.EqualTo(code.ModuleMatrix[row][column]), $"row {row}, column {column}");
    }

    [Test]
    public void The_whole_card_reads_as_recorded()
    {
        var pdf = SampleCard.Pdf(SampleCard.Of([.. Enumerable.Range(1, 12).Select(number => SampleCard.Member(number))]));

        Snapshot.Matches("family-card-of-twelve.txt", PdfReading.Text(pdf));
    }

    [Test]
    public void The_page_lies()
    {
        using var document = PdfDocument.Open(SampleCard.Pdf(SampleCard.Of(SampleCard.Member(1))));

        Assert.That(document.GetPage(1).Width, Is.GreaterThan(document.GetPage(1).Height));
    }

    private static bool IsDark(PageGroup figure, double x, double y) =>
        figure.Children.OfType<FilledBox>().Any(box => x > box.X && x < box.X + box.Width && y > box.Y && y < box.Y + box.Height);
}
