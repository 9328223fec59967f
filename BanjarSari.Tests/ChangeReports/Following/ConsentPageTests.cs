using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Following;

public sealed class ConsentPageTests : ReportTest
{
    private HttpClient _wife = null!;
    private string _number = null!;
    private string _address = null!;

    [SetUp]
    public async Task ProposeAsync()
    {
        await DraftAsync(who: "2");
        _number = await SendAsync();
        _wife = await BrowserOfAsync(Wife);
        _address = $"{Home}/{_number}/1/persetujuan";
    }

    [Test]
    public async Task She_finds_it_on_her_home_page_and_in_LAPOR_and_reads_old_and_new()
    {
        var home = await _wife.OpenAsync("/layanan-mandiri/");
        var list = await _wife.OpenAsync(Home);
        var page = await _wife.OpenAsync(_address);

        foreach (var where in new[] { home, list })
            Assert.That(where.QuerySelector($"main a[href='{_address}']"), Is.Not.Null);
        Assert.That((page.Fact("Semula"), page.Fact("Menjadi")), Is.EqualTo(("SLTA/sederajat", "Diploma IV/Strata I")));
        Assert.That(page.Words(), Does.Contain("BUDI SANTOSO mengusulkan perubahan data Anda.").And.Not.Contain("Saya lulus"));
        Assert.That(page.Title, Does.Not.Contain("BUDI"));
    }

    [Test]
    public async Task Agreeing_lets_officers_check_and_tells_the_reporter()
    {
        await AnswerAsync("setuju");

        var item = await ItemAsync();
        Assert.That((item.State, item.ConfirmedAt, item.ConfirmedVia), Is.EqualTo((ChangeItemStates.Waiting, (DateTime?)TestClock.Start.UtcDateTime, "layanan-mandiri")));
        Assert.That((await ActsAsync(ProcessKinds.ReportConfirmed)).Single().ActorResidentId, Is.EqualTo(Wife.Id));
        Assert.That(await Db.InboxMessages.CountAsync(row => row.ResidentId == Head.Id && row.Title == "Usulan Anda disetujui anggota keluarga"), Is.EqualTo(1));
        Assert.That((await Browser.OpenAsync($"{Home}/{_number}")).Words(), Does.Contain("Pendidikan terakhir: disetujui oleh yang bersangkutan."));
    }

    [Test]
    public async Task Declining_ends_the_item_and_frees_the_element()
    {
        await AnswerAsync("tidak");

        var report = (await ReportsAsync()).Single();
        Assert.That((report.State, report.ClosedAt, report.Items.Single().State, report.Items.Single().OpenKey), Is.EqualTo((ChangeReportStates.Withdrawn, (DateTime?)TestClock.Start.UtcDateTime, ChangeItemStates.Withdrawn, (string?)null)));
        Assert.That(await ActsAsync(ProcessKinds.ReportDeclined), Has.Count.EqualTo(1));
        Assert.That((await Browser.OpenAsync($"{Home}/{_number}")).Words(), Does.Contain("tidak disetujui oleh yang bersangkutan").And.Contain("Bicarakan dulu dengannya."));
        Assert.That(await Db.InboxMessages.CountAsync(row => row.ResidentId == Head.Id && row.Title == "Usulan Anda tidak disetujui"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_answer_must_be_given_and_only_once()
    {
        using var empty = await PostAsync(_wife, _address, ("versi", "0"));
        Assert.That(empty.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await empty.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("Pilih salah satu"));

        await AnswerAsync("setuju");
        using var again = await PostAsync(_wife, _address, ("versi", "0"), ("jawaban", "tidak"));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await ItemAsync()).State, Is.EqualTo(ChangeItemStates.Waiting));
    }

    [Test]
    public async Task What_changed_while_she_read_is_shown_again_before_she_agrees()
    {
        var page = await _wife.OpenAsync(_address);
        await DecideAsync(ChangeItemStates.AwaitingConfirmation, change: item => item.Reason = "Lain");

        using var answer = await PostAsync(_wife, _address, ("versi", page.QuerySelector("input[name=versi]")!.GetAttribute("value")!), ("jawaban", "setuju"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("baru saja diubah pelapornya"));
        Assert.That((await ItemAsync()).State, Is.EqualTo(ChangeItemStates.AwaitingConfirmation));
    }

    [Test]
    public async Task T10_nobody_else_can_answer_for_her()
    {
        var stranger = await BrowserOfAsync(await Village.ResidentAsync("9999990507750003", "JOKO", await Village.FamilyAsync("9999990101100002")));

        foreach (var browser in new[] { Browser, stranger })
        {
            using var shown = await browser.GetAsync(_address);
            using var answer = await PostAsync(browser, _address, ("versi", "0"), ("jawaban", "setuju"));
            Assert.That((shown.StatusCode, answer.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        }

        Assert.That((await ItemAsync()).State, Is.EqualTo(ChangeItemStates.AwaitingConfirmation));
    }

    [Test]
    public async Task It_takes_her_pin()
    {
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var answer = await _wife.GetAsync(_address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/konfirmasi-pin"));
    }

    [Test]
    public async Task A_marriage_that_her_husband_reports_is_hers_to_agree_to_and_to_follow()
    {
        await StepAsync($"{New}?jenis=perkawinan", $"{Draft}/1/isian/1", ("siapa", "saya"));
        await StepAsync($"{Draft}/1/isian/1", $"{Draft}/1/isian/2", ("MaritalStatus", "2"), ("MarriageDate", "1"), ("MarriageDate-bulan", "6"), ("MarriageDate-tahun", "2004"));
        await StepAsync($"{Draft}/1/isian/2", $"{Draft}/1/bukti", ("spouse", "2"));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "buku-nikah"), ("bawaKeKantor", "true"));
        _number = await SendAsync();
        _address = $"{Home}/{_number}/1/persetujuan";

        Assert.That((await _wife.OpenAsync(_address)).Fact("Suami atau istri, bila ada dalam KK Anda"), Is.EqualTo("SITI AMINAH"));
        await AnswerAsync("setuju");

        Assert.That((await _wife.OpenAsync($"{Home}/{_number}")).Words(), Does.Contain("Tentang: BUDI SANTOSO").And.Not.Contain("Batalkan"));
    }

    private async Task AnswerAsync(string word)
    {
        var page = await _wife.OpenAsync(_address);
        using var answer = await PostAsync(_wife, _address, ("versi", page.QuerySelector("input[name=versi]")!.GetAttribute("value")!), ("jawaban", word));
        Assert.That(answer.Headers.Location?.ToString(), Is.EqualTo($"{Home}/{_number}"));
    }
}
