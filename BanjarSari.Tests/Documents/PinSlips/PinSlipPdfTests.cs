using BanjarSari.SelfService.Documents.PinSlips;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace BanjarSari.Tests.Documents.PinSlips;

public sealed class PinSlipPdfTests : HostTest
{
    private static PinSlip Slip(string name = "Siti Aminah") => new()
    {
        Name = name,
        MaskedNik = "9999••••••••0001",
        Pin = "482915",
        DeviceCodes = ["K7QM-2XHD", "9RTP-W4NC"],
        ExpiresOn = new DateOnly(2026, 12, 7),
    };

    private PinSlipPdf Slips => Services.GetRequiredService<PinSlipPdf>();

    [Test]
    public void A_slip_shows_whom_it_is_for_the_PIN_in_groups_and_how_to_use_it()
    {
        var pdf = Slips.Render([Slip()]);
        var text = PdfReading.Text(pdf);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("SITI AMINAH"));
            Assert.That(text, Does.Contain("9999••••••••0001"));
            Assert.That(text, Does.Contain("482 915"));
            Assert.That(text, Does.Contain("K7QM-2XHD"));
            Assert.That(text, Does.Contain("7 Desember 2026"));
            Assert.That(PdfReading.Flat(pdf), Does.Contain("/layanan-mandiri/masuk"));
            Assert.That(text, Does.Contain("Jangan pernah"));
        }
    }

    [Test]
    public void Four_slips_take_two_pages()
    {
        using var document = PdfDocument.Open(Slips.Render([Slip("A"), Slip("B"), Slip("C"), Slip("D")]));

        Assert.That(document.NumberOfPages, Is.EqualTo(2));
    }

    [Test]
    public void Nothing_stands_over_a_fold_line_even_with_a_long_name()
    {
        var letters = PdfReading.Letters(Slips.Render([Slip("Raden Ayu Kusumaningtyas Wulandari Prameswari Sastrodiningrat Notohadikusumo binti Abdurrachman")]), 1);

        foreach (var fold in new[] { 595.28 / 3, 2 * 595.28 / 3 })
            Assert.That(letters.Where(letter => letter.BoundingBox.Left < fold && letter.BoundingBox.Right > fold), Is.Empty);
        Assert.That(letters.Min(letter => letter.BoundingBox.Bottom), Is.GreaterThan(2 * 841.89 / 3));
    }

    [Test]
    public void The_secrets_are_in_no_title_and_in_no_log_line()
    {
        using var document = PdfDocument.Open(Slips.Render([Slip()]));

        Assert.That(document.Information.Title, Does.Not.Contain("482").And.Not.Contain("Siti"));
        Assert.That(Slip().ToString(), Does.Not.Contain("482915").And.Not.Contain("K7QM"));
    }

    [Test]
    public void No_slips_are_refused() =>
        Assert.That(() => Slips.Render([]), Throws.ArgumentException);
}
