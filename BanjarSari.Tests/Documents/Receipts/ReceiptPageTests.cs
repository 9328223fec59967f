using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Documents.Receipts;
using BanjarSari.SelfService.Register;
using BanjarSari.Tests.Documents.OfficialForms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Documents.Receipts;

public sealed class ReceiptPageTests : HostTest
{
    private const string Address = $"/layanan-mandiri/lapor/{Reports.Reference}/tanda-terima.pdf";

    private async Task<(Resident Head, Resident Wife)> FamilyAsync()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", "Budi Santoso", family);
        return (head, await Village.ResidentAsync("9999995503820002", "Siti Aminah", family, FamilyRelations.Wife));
    }

    [Test]
    public async Task Anonymous_leads_to_sign_in()
    {
        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task It_names_elements_and_dates_and_nobody()
    {
        var (head, wife) = await FamilyAsync();
        var report = await new Reports(Services).Change(wife, nameof(Resident.Education), "5", "8", bring: true).Event(ReportKinds.Birth).SendAsync(head);
        await Village.SignInAsync(Browser, head);

        var pdf = await Browser.GetByteArrayAsync(Address);
        if (Environment.GetEnvironmentVariable("BANJARSARI_SAMPLES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "receipt.pdf"), pdf);
        var text = PdfReading.Text(pdf);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain(Reports.Reference).And.Contain("23 November 2026 pukul 10.00 WIB").And.Contain("26 November 2026 pukul 10.00 WIB").And.Contain("Layanan Mandiri"));
            Assert.That(text, Does.Contain("1. Pendidikan terakhir (data anggota keluarga)").And.Contain("2. Kelahiran (orang yang belum tercatat)"));
            Assert.That(text, Does.Contain("dibawa ke kantor desa").And.Contain("Ijazah terakhir"));
            Assert.That(text, Does.Contain(Services.GetRequiredService<ReceiptCodes>().Of(report.Id)).And.Contain("/status-laporan"));
            Assert.That(text, Does.Not.Contain("BUDI").IgnoreCase.And.Not.Contain("SITI").IgnoreCase.And.Not.Contain("9999991201800001").And.Not.Contain("SLTA"));
        }
    }

    [Test]
    public async Task It_asks_no_PIN_and_leaves_no_trace_as_it_holds_no_data()
    {
        var (head, _) = await FamilyAsync();
        await new Reports(Services).Change(head, nameof(Resident.Education), "5", "8").SendAsync(head);
        await Village.SignInAsync(Browser, head);
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await Browser.GetAsync(Address);

        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("tanda-terima.pdf"));
        Assert.That(await Db.PrintRecords.CountAsync() + await Db.AccessLog.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task One_filed_at_the_counter_says_so()
    {
        var (head, _) = await FamilyAsync();
        await new Reports(Services).Change(head, nameof(Resident.Education), "5", "8").SendAsync(head, filedByPost: "Operator");
        await Village.SignInAsync(Browser, head);

        Assert.That(PdfReading.Text(await Browser.GetByteArrayAsync(Address)), Does.Contain("kantor desa, dicatat oleh Operator"));
    }

    [Test]
    public async Task Another_persons_report_is_the_same_404_as_none()
    {
        var (head, wife) = await FamilyAsync();
        await new Reports(Services).Change(wife, nameof(Resident.Education), "5", "8").SendAsync(head);
        await Village.SignInAsync(Browser, wife);

        using var theirs = await Browser.GetAsync(Address);
        using var none = await Browser.GetAsync(Address.Replace("000123", "999999", StringComparison.Ordinal));

        Assert.That((theirs.StatusCode, none.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await theirs.BodyWithoutTokensAsync(), Is.EqualTo(await none.BodyWithoutTokensAsync()));
    }
}
