using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Drafts;

public sealed class DraftPageTests : ReportTest
{
    [Test]
    public async Task Without_a_draft_it_leads_to_LAPOR()
    {
        using var answer = await Browser.GetAsync(Draft);

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Home));
    }

    [Test]
    public async Task It_shows_every_answer_with_a_way_to_change_it()
    {
        await DraftAsync();

        var page = await Browser.OpenAsync(Draft);

        Assert.That((page.Fact("Semula"), page.Fact("Menjadi"), page.Fact("Alasan"), page.Fact("Bukti")), Is.EqualTo(("SLTA/sederajat", "Diploma IV/Strata I", "Saya lulus tahun ini.", "Ijazah terakhir; dibawa ke kantor desa")));
        Assert.That(page.QuerySelectorAll(".facts__action a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"{Draft}/1/nilai", $"{Draft}/1/alasan", $"{Draft}/1/bukti" }));
        Assert.That(page.QuerySelector($"a.button[href='{Draft}/kirim']"), Is.Not.Null);
    }

    [Test]
    public async Task What_was_answered_goes_on_from_another_device_and_home_says_so()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));
        var other = await BrowserOfAsync(Head);

        var home = await other.OpenAsync("/layanan-mandiri/");
        var page = await other.OpenAsync(Draft);

        Assert.That(home.QuerySelector($"main a[href='{Draft}']"), Is.Not.Null);
        Assert.That(page.QuerySelector($"a[href='{Draft}/1/alasan']")!.TextContent, Is.EqualTo("Lengkapi butir ini"));
        Assert.That(page.QuerySelector($"a.button[href='{Draft}/kirim']"), Is.Null);
    }

    [Test]
    public async Task A_changed_answer_leads_straight_back_to_the_check()
    {
        await DraftAsync();

        await StepAsync($"{Draft}/1/nilai", Draft, ("nilai", "7"));
        await StepAsync($"{Draft}/1/alasan", Draft, ("alasan", "Lulus D3."));

        Assert.That((await Browser.OpenAsync(Draft)).Fact("Menjadi"), Is.EqualTo("Akademi/Diploma III/Sarjana Muda"));
    }

    [Test]
    public async Task Evidence_that_does_not_fit_the_new_value_is_asked_again()
    {
        await DraftAsync(nameof(Resident.Occupation), "5", kind: "sk-instansi");

        await StepAsync($"{Draft}/1/nilai", $"{Draft}/1/bukti", ("nilai", "19"));

        Assert.That((await ItemAsync()).BasisKind, Is.Null);
    }

    [Test]
    public async Task One_item_can_be_taken_out_and_its_place_is_used_again()
    {
        await DraftAsync();
        await DraftAsync("Religion", "3", kind: "surat-agama");

        await StepAsync(Draft, Draft, ("butir", "1"));
        await DraftAsync("BloodType", "1", kind: "kartu-donor");

        Assert.That((await ReportsAsync()).Single().Items.OrderBy(item => item.Ordinal).Select(item => item.Element), Is.EqualTo(new[] { "BloodType", "Religion" }));
        Assert.That(await Db.Processes.CountAsync(row => row.Kind.StartsWith("report.")), Is.Zero, "Nothing was sent, so nothing was done.");
    }

    [Test]
    public async Task The_whole_draft_can_be_thrown_away()
    {
        await DraftAsync();

        await StepAsync(Draft, Home);

        Assert.That(await ReportsAsync(), Is.Empty);
        Assert.That(await ActsAsync(ProcessKinds.ReportSent), Is.Empty);
    }

    [TestCase("99")]
    [TestCase("x")]
    public async Task What_is_not_there_cannot_be_taken_out(string place)
    {
        await DraftAsync();

        using var answer = await PostAsync(Draft, ("butir", place));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await ReportsAsync()).Single().Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_reason_is_asked_and_kept_short()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));

        await RefusedAsync($"{Draft}/1/alasan", "Tuliskan alasannya dengan singkat");
        await RefusedAsync($"{Draft}/1/alasan", "paling panjang 1.000 huruf; Anda menulis 1.001", ("alasan", new string('x', 1001)));
        await RefusedAsync($"{Draft}/1/alasan", "tanda yang tidak dapat disimpan", ("alasan", "a\u0001b"));
    }

    [Test]
    public async Task A_name_that_breaks_the_rules_is_advised_on_but_taken()
    {
        await StepAsync($"{New}?elemen=Name", $"{Draft}/1/alasan", ("nilai", "BUDI 2"));

        var page = await Browser.OpenAsync($"{Draft}/1/alasan");

        Assert.That(page.Words(), Does.Contain("hanya memakai huruf Latin").And.Contain("lanjutkan saja"));
        Assert.That(Values.New(await ItemAsync()), Is.EqualTo("BUDI 2"));
    }

    [Test]
    public async Task T23_what_residents_write_stays_text([Values("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{7*7}}")] string payload)
    {
        await StepAsync($"{New}?elemen=Name", $"{Draft}/1/alasan", ("nilai", payload));
        await StepAsync($"{Draft}/1/alasan", $"{Draft}/1/bukti", ("alasan", payload));
        await StepAsync($"{Draft}/1/bukti", Draft, ("jenisBukti", "akta-lahir"), ("bawaKeKantor", "true"));
        var check = await Browser.OpenAsync(Draft);
        var number = await SendAsync();
        var page = await Browser.OpenAsync($"{Home}/{number}");

        foreach (var shown in new[] { check, page })
        {
            Assert.That(shown.Fact("Menjadi"), Is.EqualTo(payload));
            Assert.That(shown.QuerySelectorAll("main script, main img"), Is.Empty);
        }
    }

    [Test]
    public async Task Twenty_items_are_enough_for_one_report()
    {
        await DraftAsync();
        var draft = (await ReportsAsync()).Single();
        for (var place = 2; place <= 20; place++)
            Db.ChangeItems.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = draft.Id, Ordinal = place, Kind = ReportKinds.Birth, State = ChangeItemStates.Draft });
        await Db.SaveChangesAsync();

        await RefusedAsync($"{New}?elemen=Religion", "Satu laporan paling banyak 20 butir.", ("nilai", "3"));
    }
}
