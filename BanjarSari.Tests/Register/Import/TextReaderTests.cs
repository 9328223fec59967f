using BanjarSari.SelfService.Register.Import.Files;
using BanjarSari.SelfService.Register.Import.Layouts;
using BanjarSari.SelfService.Register.Import.Rows;

namespace BanjarSari.Tests.Register.Import;

public sealed class TextReaderTests
{
    [TestCase("1980-01-12", "1980-01-12")]
    [TestCase("12-01-1980", "1980-01-12")]
    [TestCase("12/1/1980", "1980-01-12")]
    [TestCase("12.01.1980", "1980-01-12")]
    [TestCase("1980-01-12 00:00:00", "1980-01-12")]
    [TestCase("29232", "1980-01-12")]
    [TestCase("31-02-1980", null)]
    [TestCase("01-13-1980", null)]
    [TestCase("1280-01-12", null)]
    [TestCase("kemarin", null)]
    public void Dates_have_the_day_before_the_month(string text, string? expected) =>
        Assert.That(DateReader.Read(text)?.ToString("yyyy-MM-dd"), Is.EqualTo(expected));

    [TestCase("Dusun Krajan", "1", "2", "KRAJAN", "001", "002")]
    [TestCase("krajan", "RW 03", "RT.004", "KRAJAN", "003", "004")]
    [TestCase("-", "0", "-", null, null, null)]
    [TestCase(null, "000", "12A", null, null, "12A")]
    public void Places_are_normalised(string? hamlet, string? rw, string? rt, string? expectedHamlet, string? expectedRw, string? expectedRt) =>
        Assert.That(AreaText.Of(hamlet, rw, rt), Is.EqualTo(new AreaText(expectedHamlet, expectedRw, expectedRt)));

    [TestCase("Dsn JIWET", "JIWET")]
    [TestCase("DSN. PRAPAT", "PRAPAT")]
    [TestCase("DS JIWET", "JIWET")]
    [TestCase("DUSUN KERANDANGAN, RT:001", "KERANDANGAN")]
    [TestCase("JALAN DESA 5", null)]
    [TestCase("-", null)]
    public void A_hamlet_is_found_in_an_address(string address, string? expected) =>
        Assert.That(AddressText.HamletIn(address), Is.EqualTo(expected));

    [TestCase("  SITI   AMINAH ", "SITI AMINAH")]
    [TestCase("SITI AMINAH", "SITI AMINAH")]
    [TestCase("'0012", "0012")]
    [TestCase("'AISYAH", "'AISYAH")]
    [TestCase("SITI\r\nAMINAH​", "SITI AMINAH")]
    public void Invisible_letters_are_taken_out(string cell, string expected) =>
        Assert.That(CellText.Of(cell), Is.EqualTo(expected));

    [Test]
    public void Cells_of_other_types_have_one_text_each()
    {
        Assert.That(CellText.Of(5201145003976995d), Is.EqualTo("5201145003976995"));
        Assert.That(CellText.Of(-8.25d), Is.EqualTo("-8.25"));
        Assert.That(CellText.Of(new DateTime(1980, 1, 12)), Is.EqualTo("1980-01-12"));
        Assert.That(CellText.Of(true), Is.EqualTo("1"));
        Assert.That(CellText.Of(null), Is.Empty);
    }
}
