using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports.Following;

public sealed class DetailsPageTests : ReportTest
{
    private string _number = null!;

    private string Address => $"{Home}/{_number}";

    [SetUp]
    public async Task SendOneAsync()
    {
        await DraftAsync();
        _number = await SendAsync();
    }

    [Test]
    public async Task The_promise_is_a_day_and_an_hour_and_says_when_it_was_broken()
    {
        var kept = await Browser.OpenAsync(Address);
        TestClock.Advance(TimeSpan.FromHours(73));
        var late = await BrowserOfAsync(Head);

        Assert.That(kept.Words(), Does.Contain("jawaban paling lambat 26 November 2026 pukul 10.00 WIB (72 jam)"));
        Assert.That((await late.OpenAsync(Address)).Words(), Does.Contain("belum menepatinya"));
    }

    [Test]
    public async Task An_officers_question_is_answered_on_the_report()
    {
        await AskAsync("Ijazah tahun berapa?");

        await StepAsync(Address, Address, ("jawaban", "Tahun 2024."));

        var page = await Browser.OpenAsync(Address);
        Assert.That(page.QuerySelectorAll(".message").Select(message => message.Words()), Is.EqualTo(new[] { "Kepala Seksi Pelayanan, 23 November 2026 pukul 10.00 WIB Ijazah tahun berapa?", "Anda, 23 November 2026 pukul 10.00 WIB Tahun 2024." }));
        Assert.That((await ActsAsync(ProcessKinds.ReportAnswered)).Single().Events.Single().EntityKind, Is.EqualTo(nameof(ReportMessage)));
    }

    [Test]
    public async Task The_same_answer_sent_twice_is_written_once()
    {
        await AskAsync("Ijazah tahun berapa?");

        await StepAsync(Address, Address, ("jawaban", "Tahun 2024."));
        await StepAsync(Address, Address, ("jawaban", "Tahun 2024. "));

        Assert.That((await ReportsAsync()).Single().Messages, Has.Count.EqualTo(2));
        Assert.That(await ActsAsync(ProcessKinds.ReportAnswered), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_answer_must_say_something_and_stay_short()
    {
        await AskAsync("Ijazah tahun berapa?");

        await RefusedAsync(Address, "Tulis jawaban Anda dulu.", ("jawaban", "  "));
        var page = await RefusedAsync(Address, "paling panjang 1.000 huruf; Anda menulis 1.001", ("jawaban", new string('a', 1001)));

        Assert.That(page.QuerySelector("textarea")!.TextContent, Has.Length.EqualTo(1001));
    }

    [Test]
    public async Task Only_the_reporter_answers_and_reads_the_talk()
    {
        await AskAsync("Ijazah tahun berapa?");
        var wife = await BrowserOfAsync(Wife);

        using var answer = await PostAsync(wife, Address, ("jawaban", "Halo"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_closed_report_takes_no_answers()
    {
        await AskAsync("Ijazah tahun berapa?");
        await DecideAsync(ChangeItemStates.Refused, change: item => (item.ReasonCode, item.Answer) = ("mutu-gambar", "Foto terlalu gelap."));

        using var answer = await PostAsync(Address, ("jawaban", "Halo"));
        var page = await Browser.OpenAsync(Address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page.QuerySelector("textarea"), Is.Null);
        Assert.That(page.Words(), Does.Contain("Foto bukti tidak terbaca").And.Contain("Foto terlalu gelap.").And.Contain("buat laporan baru"));
    }

    [Test]
    public async Task A_forwarded_item_says_what_to_bring_and_hands_out_both_forms()
    {
        await DecideAsync(ChangeItemStates.Forwarded);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelectorAll("main a.button").Select(link => link.GetAttribute("href")), Does.Contain($"{Address}/f-102.pdf").And.Contain($"{Address}/f-106.pdf"));
        Assert.That(page.Words(), Does.Contain("Bawa ke Disdukcapil: bukti asli (Ijazah terakhir)"));
    }

    [TestCase(nameof(Resident.Education), true)]
    [TestCase(nameof(Resident.Ethnicity), false)]
    public async Task After_an_approval_it_says_whether_KK_and_KTP_still_have_to_follow(string element, bool siak)
    {
        if (element != nameof(Resident.Education))
        {
            using var added = await PostAsync($"{New}?elemen={element}", ("nilai", "JAWA"));
            await StepAsync(added.Headers.Location!.ToString(), Draft, ("alasan", "Belum tercatat."));
            _number = await SendAsync();
        }

        await DecideAsync(ChangeItemStates.Approved);

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.Words(), siak ? Does.Contain("belum ikut berubah: bawa bukti yang sama ke Disdukcapil") : Does.Not.Contain("Disdukcapil."));
    }

    [Test]
    public async Task What_was_asked_is_mended_and_sent_again_under_the_same_number()
    {
        await DecideAsync(ChangeItemStates.NeedsImprovement, change: item => item.Answer = "Foto tidak terbaca.");
        TestClock.Advance(TimeSpan.FromMinutes(4));

        var page = await Browser.OpenAsync(Address);
        Assert.That(page.Words(), Does.Contain("Permintaan petugas").And.Contain("Foto tidak terbaca."));
        await StepAsync($"{Address}/1/nilai", Address, ("nilai", "7"));
        await StepAsync($"{Address}/1/alasan", Address, ("alasan", "Lulus D3."));
        await StepAsync($"{Address}/1/bukti", Address, ("jenisBukti", "skl"), ("bawaKeKantor", "true"));
        await StepAsync($"{Address}/kirim", $"{Address}/terkirim", ("setuju", "true"));
        await StepAsync($"{Address}/kirim", $"{Address}/terkirim", ("setuju", "true"));

        var report = (await ReportsAsync()).Single();
        var item = report.Items.Single();
        Assert.That((report.Reference, report.State, report.SentAt, report.DueAt), Is.EqualTo((_number, ChangeReportStates.Sent, (DateTime?)TestClock.Start.UtcDateTime, (DateTime?)TestClock.Start.UtcDateTime.AddHours(72).AddMinutes(4))));
        Assert.That((item.State, Values.New(item), item.Reason, item.Basis), Is.EqualTo((ChangeItemStates.Waiting, "7", "Lulus D3.", "Surat keterangan lulus")));
        Assert.That(await ActsAsync(ProcessKinds.ReportResent), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_officers_look_at_cannot_be_changed()
    {
        foreach (var step in new[] { "nilai", "alasan", "bukti" })
        {
            using var shown = await Browser.GetAsync($"{Address}/1/{step}");
            using var posted = await PostAsync($"{Address}/1/{step}", ("nilai", "7"), ("alasan", "x"), ("jenisBukti", "skl"));
            Assert.That((shown.StatusCode, posted.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)), step);
        }
    }

    [Test]
    public async Task A_mended_item_about_an_adult_is_agreed_to_again_only_when_it_changed([Values] bool changed)
    {
        await DraftAsync(who: "2");
        var second = await SendAsync();
        using (var scope = NewScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SelfService.DataStore.PopulationDbContext>();
            var report = db.ChangeReports.Single(row => row.Reference == second);
            var item = db.ChangeItems.Single(row => row.ReportId == report.Id);
            (item.State, item.ConfirmedAt, report.State) = (ChangeItemStates.NeedsImprovement, TestClock.Start.UtcDateTime, ChangeReportStates.NeedsImprovement);
            await db.SaveChangesAsync();
        }

        if (changed)
            await StepAsync($"{Home}/{second}/1/nilai", $"{Home}/{second}", ("nilai", "7"));
        await StepAsync($"{Home}/{second}/kirim", $"{Home}/{second}/terkirim", ("setuju", "true"));

        var sent = (await ReportsAsync()).Single(row => row.Reference == second).Items.Single();
        Assert.That(sent.State, Is.EqualTo(changed ? ChangeItemStates.AwaitingConfirmation : ChangeItemStates.Waiting));
    }

    private async Task AskAsync(string question)
    {
        var report = (await ReportsAsync()).Single();
        var id = Guid.CreateVersion7(TestClock.Start.AddMinutes(-1)); // Earlier than an answer by the clock that stands still.
        Db.ReportMessages.Add(new ReportMessage { Id = id, ReportId = report.Id, At = TestClock.Start.UtcDateTime, FromOfficer = true, Post = "Kepala Seksi Pelayanan", Text = Services.GetRequiredService<FieldCipher>().Seal(nameof(ReportMessage), nameof(ReportMessage.Text), id, question)! });
        await Db.SaveChangesAsync();
    }
}
