using BanjarSari.SelfService.Register.Import;
using static BanjarSari.Tests.Register.Import.PeopleSheet;

namespace BanjarSari.Tests.Register.Import;

public sealed class ColumnTests : ImportTest
{
    [Test]
    public async Task Columns_may_stand_in_any_order_and_extra_ones_are_named()
    {
        var report = await ImportAsync(Of([.. Headings.Reverse(), "catatan", "NAMA_PANGGILAN"], [.. Person("ANI").Reverse(), "x", "y"]));

        Assert.That(report.Created, Is.EqualTo(1));
        Assert.That(report.ExtraColumns, Is.EqualTo(new[] { "catatan", "NAMA_PANGGILAN" }));
        Assert.That((await PersonAsync("ANI")).BirthDate, Is.EqualTo(new DateOnly(1980, 1, 12)));
    }

    [Test]
    public async Task Missing_columns_are_named()
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(Of(Headings[..8], Person("ANI")[..8])));

        Assert.That(refusal!.Message, Is.EqualTo("Kolom wajib tidak ada di baris judul: tanggallahir, kk_level."));
    }

    [Test]
    public async Task A_column_that_stands_twice_is_named()
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(Of([.. Headings, "NIK"], Person("ANI"))));

        Assert.That(refusal!.Message, Does.Contain("Kolom nik ada lebih dari satu kali"));
    }

    [Test]
    public async Task Three_hashes_end_the_list_and_blank_rows_are_counted()
    {
        var report = await ImportAsync(Person("ANI"), new object?[12], [null, "###"], Person("BUDI", "9999991201900002"));

        Assert.That((report.RowsRead, report.BlankRows, report.Created), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task Sheets_without_people_are_left_out()
    {
        var report = await ImportAsync(Of(new Dictionary<string, object?[][]>
        {
            ["Kode Data"] = [Headings, Person("CONTOH", "9999991201700009")],
            ["Penduduk"] = [Headings, Person("ANI")],
            ["Catatan"] = [["apa saja"]],
        }));

        Assert.That(report.Created, Is.EqualTo(1));
        Assert.That(report.SkippedSheets, Is.EqualTo(new[] { "Kode Data", "Catatan" }));
    }

    [Test]
    public async Task Another_kind_of_workbook_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(Of(["Barang", "Harga"], ["Beras", "12000"])));

        Assert.That(refusal!.Message, Does.StartWith("Susunan berkas tidak dikenal"));
    }

    [Test]
    public async Task A_list_without_people_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(Of([Headings])));

        Assert.That(refusal!.Message, Does.Contain("tidak memuat satu orang pun"));
    }
}
