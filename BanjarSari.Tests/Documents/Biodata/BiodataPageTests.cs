using BanjarSari.SelfService.Documents.Biodata;
using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.Tests.Documents.FamilyCards;

namespace BanjarSari.Tests.Documents.Biodata;

[Parallelizable(ParallelScope.All)]
public sealed class BiodataPageTests
{
    private static BiodataPrint Print(bool foreigner = false, string? nik = "9999991201800001", string value = "NILAI") => new()
    {
        Foreigner = foreigner,
        Nik = nik,
        Name = "BUDI SANTOSO",
        Personal = [new("Nama Lengkap", "BUDI SANTOSO"), new("Tempat Lahir", value), new("Penyandang Cacat", "-", Numbered: false), new("Status Perkawinan", value)],
        Documents = [new("Nomor Kartu Keluarga", "9999990101100001"), new("Nomor Paspor", value)],
        Region = SampleCard.Place.Region,
    };

    private static BiodataPrint Lengthy() => Print() with
    {
        Name = string.Join(' ', Enumerable.Repeat("KUSUMANINGTYAS", 8)),
        Personal = [.. Enumerable.Range(1, 17).Select(line => new BiodataLine($"Baris {line}", string.Join(' ', Enumerable.Repeat("PANJANG", 50))))],
    };

    private static string Text(BiodataPrint print) => PdfReading.Text(PdfRenderer.Render(BiodataPage.Describe(print, SampleCard.Stamp)));

    [Test]
    public void A_citizen_and_a_foreigner_have_their_own_titles()
    {
        Assert.That(Text(Print()), Does.Contain("BIODATA PENDUDUK WARGA NEGARA INDONESIA"));
        Assert.That(Text(Print(foreigner: true)), Does.Contain("BIODATA PENDUDUK WARGA NEGARA ASING").And.Not.Contain("INDONESIA"));
    }

    [Test]
    public void Numbers_go_on_from_one_part_to_the_next_and_leave_out_what_the_form_does_not_count()
    {
        var text = Text(Print());

        Assert.That(text, Does.Contain("2. Tempat Lahir").And.Contain("3. Status Perkawinan").And.Contain("4. Nomor Kartu Keluarga").And.Contain("5. Nomor Paspor"));
    }

    [Test]
    public void Without_a_NIK_the_print_says_so() =>
        Assert.That(Text(Print(nik: null)), Does.Contain("BELUM ADA NIK").And.Not.Contain("NIK :"));

    [Test]
    public void Long_values_wrap()
    {
        var document = BiodataPage.Describe(Print(value: string.Join(' ', Enumerable.Repeat("KAMPUNG SUNGAI RENGAS", 12))), SampleCard.Stamp);

        LayoutChecks.NothingOverlapsOrLeavesThePage(document.Pages[0]);
        Assert.That(PdfReading.Flat(PdfRenderer.Render(document)).Split("KAMPUNGSUNGAIRENGAS").Length - 1, Is.EqualTo(36));
    }

    [Test]
    public void Values_that_fill_the_sheet_go_on_a_further_one_and_nothing_lies_over_the_foot()
    {
        var document = BiodataPage.Describe(Lengthy(), SampleCard.Stamp);

        Assert.That(document.Pages, Has.Count.EqualTo(4));
        foreach (var page in document.Pages)
            LayoutChecks.NothingOverlapsOrLeavesThePage(page);
        Assert.That(PdfReading.Flat(PdfRenderer.Render(document)).Split("PANJANG").Length - 1, Is.EqualTo(17 * 50));
        Assert.That(Text(Lengthy()), Does.Contain("Lembar 4 dari 4"));
    }
}
