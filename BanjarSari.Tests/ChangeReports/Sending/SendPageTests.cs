using System.Net;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.ChangeReports.Sending;

public sealed class SendPageTests : ReportTest
{
    [Test]
    public async Task A_report_about_oneself_is_sent_under_a_number_with_its_promise()
    {
        await DraftAsync();

        var number = await SendAsync();

        var report = (await ReportsAsync()).Single();
        Assert.That(ReferenceNumber.IsValid(number), Is.True);
        Assert.That((report.Reference, report.State, report.SentAt, report.DueAt), Is.EqualTo((number, ChangeReportStates.Sent, (DateTime?)TestClock.Start.UtcDateTime, (DateTime?)TestClock.Start.UtcDateTime.AddHours(72))));
        var item = report.Items.Single();
        Assert.That((item.State, item.Tier, item.OpenKey, item.ConfirmerResidentId, item.BringToOffice, item.Basis), Is.EqualTo((ChangeItemStates.Waiting, 1, $"{Head.Id}|Education", (Guid?)null, true, "Ijazah terakhir")));
        var act = (await ActsAsync(ProcessKinds.ReportSent)).Single();
        Assert.That(act.Events.OrderBy(change => change.Ordinal).Select(change => (change.EntityKind, change.EntityId)), Is.EqualTo(new[] { (nameof(ChangeReport), report.Id), (nameof(ChangeItem), item.Id) }));
    }

    [Test]
    public async Task The_confirmation_names_number_promise_and_what_to_bring()
    {
        await DraftAsync();
        var number = await SendAsync();

        var page = await Browser.OpenAsync($"{Home}/{number}/terkirim");

        Assert.That(page.Words(), Does.Contain(number).And.Contain("paling lambat 26 November 2026 pukul 10.00 WIB").And.Contain("Ijazah terakhir (untuk pendidikan terakhir)"));
        Assert.That(page.Title, Does.Not.Contain(number));
    }

    [Test]
    public async Task The_pin_is_asked_once_more_before_sending()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        TestClock.Advance(TimeSpan.FromMinutes(6));

        using var shown = await Browser.GetAsync(Draft + "/kirim");
        using var posted = await PostAsync(Draft + "/kirim", ("laporan", id), ("setuju", "true"));

        foreach (var answer in new[] { shown, posted })
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/layanan-mandiri/konfirmasi-pin?returnUrl=%2Flayanan-mandiri%2Flapor%2Fdraf%2Fkirim"));
        Assert.That((await ReportsAsync()).Single().Reference, Is.Null);
    }

    [Test]
    public async Task Without_the_statement_nothing_is_sent()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));

        await RefusedAsync(Draft + "/kirim", "Beri tanda pada pernyataan sebelum mengirim.", ("laporan", id));

        Assert.That((await ReportsAsync()).Single().Reference, Is.Null);
    }

    [Test]
    public async Task An_incomplete_draft_leads_back_to_its_answers()
    {
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", ("nilai", "8"));

        using var answer = await Browser.GetAsync(Draft + "/kirim");

        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo(Draft));
    }

    [Test]
    public async Task T38_ten_posts_at_once_and_one_later_are_one_report_with_one_number()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PostAsync(Draft + "/kirim", ("laporan", id), ("setuju", "true"))));
        TestClock.Advance(TimeSpan.FromMinutes(1));
        using var later = await PostAsync(Draft + "/kirim", ("laporan", id), ("setuju", "true"));

        var report = (await ReportsAsync()).Single();
        Assert.That(answers.Append(later).Select(answer => answer.Headers.Location?.ToString() ?? answer.StatusCode.ToString()).Distinct(), Is.EqualTo(new[] { $"{Home}/{report.Reference}/terkirim" }));
        Assert.That(await ActsAsync(ProcessKinds.ReportSent), Has.Count.EqualTo(1));
        foreach (var answer in answers)
            answer.Dispose();
    }

    [Test]
    public async Task T12_fields_that_nobody_asks_for_change_nothing()
    {
        (string, string)[] extra =
        [
            ("State", "disetujui"), ("Status", "Disetujui"), ("ResidentId", Wife.Id.ToString()), ("ReporterResidentId", Wife.Id.ToString()), ("SubjectResidentId", Wife.Id.ToString()),
            ("Nik", "9999990507750003"), ("ApprovedBy", "saya"), ("Role", "admin"), ("CreatedAt", "2000-01-01"), ("anggota_kk[]", "2"), ("RowVersion", "99"), ("Version", "99"),
            ("Tier", "0"), ("OpenKey", "x"), ("Item.State", "disetujui"), ("ConfirmedAt", "2026-01-01"), ("Number", "x"), ("ReportId", Guid.Empty.ToString()),
        ];
        await StepAsync($"{New}?elemen=Education", $"{Draft}/1/alasan", [("nilai", "8"), .. extra]);
        await StepAsync($"{Draft}/1/alasan", $"{Draft}/1/bukti", [("alasan", "Lulus."), .. extra]);
        await StepAsync($"{Draft}/1/bukti", Draft, [("jenisBukti", "ijazah"), ("bawaKeKantor", "true"), .. extra]);
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        using var answer = await PostAsync(Draft + "/kirim", [("laporan", id), ("setuju", "true"), .. extra]);

        var report = (await ReportsAsync()).Single();
        var item = report.Items.Single();
        Assert.That((report.ReporterResidentId, report.State, report.CreatedAt), Is.EqualTo((Head.Id, ChangeReportStates.Sent, TestClock.Start.UtcDateTime)));
        Assert.That((item.SubjectResidentId, item.State, item.Tier, item.ConfirmedAt), Is.EqualTo(((Guid?)Head.Id, ChangeItemStates.Waiting, 1, (DateTime?)null)));
    }

    [Test]
    public async Task T10_the_draft_of_another_is_not_there()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        var other = await BrowserOfAsync(Wife);

        using var answer = await PostAsync(other, Draft + "/kirim", ("laporan", id), ("setuju", "true"));
        using var step = await other.GetAsync(Draft + "/1/nilai");

        Assert.That((answer.StatusCode, step.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((await ReportsAsync()).Single().Reference, Is.Null);
    }

    [Test]
    public async Task When_the_register_moved_it_is_not_sent_and_shows_what_stands_there_now()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        await Db.Residents.Where(row => row.Id == Head.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Education, 6));

        var refused = await RefusedAsync(Draft + "/kirim", "data di register desa berubah sejak Anda mengisi laporan ini", ("laporan", id), ("setuju", "true"));
        var check = await Browser.OpenAsync(Draft);

        Assert.That(refused.QuerySelector($".error-summary a[href='{Draft}']"), Is.Not.Null);
        Assert.That(check.Fact("Semula"), Is.EqualTo("Diploma I/II"));
        Assert.That(await SendAsync(), Does.StartWith("LPR-2026-"));
        Assert.That(Values.Old(await ItemAsync()), Is.EqualTo("6"));
    }

    [Test]
    public async Task What_became_true_meanwhile_needs_no_report()
    {
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        await Db.Residents.Where(row => row.Id == Head.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Education, 8));

        await RefusedAsync(Draft + "/kirim", "berubah sejak", ("laporan", id), ("setuju", "true"));
        await RefusedAsync(Draft + "/kirim", "data ini sudah tercatat seperti itu", ("laporan", id), ("setuju", "true"));
    }

    [Test]
    public async Task No_second_open_report_on_the_same_thing_with_a_link_where_it_may_be_seen()
    {
        await DraftAsync();
        var number = await SendAsync();

        var page = await Browser.OpenAsync($"{New}?elemen=Education");
        using var refused = await PostAsync($"{New}?elemen=Education", ("nilai", "7"));

        Assert.That(page.QuerySelector($"main a[href='{Home}/{number}']"), Is.Not.Null);
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await refused.DocumentAsync()).Words(), Does.Contain($"Sudah ada laporan yang sedang diperiksa tentang data ini: {number}."));
    }

    [Test]
    public async Task A_report_that_another_opened_meanwhile_stands_in_the_way_of_a_draft()
    {
        await DraftAsync(who: "2");
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        var theirs = new ChangeReport { Id = Guid.CreateVersion7(), Reference = "LPR-2026-000777-A", ReporterResidentId = Wife.Id, State = ChangeReportStates.Sent, SentAt = TestClock.Start.UtcDateTime };
        theirs.Items.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = theirs.Id, Ordinal = 1, SubjectResidentId = Wife.Id, Element = "Education", State = ChangeItemStates.Waiting, OpenKey = $"{Wife.Id}|Education" });
        Db.ChangeReports.Add(theirs);
        await Db.SaveChangesAsync();

        var page = await RefusedAsync(Draft + "/kirim", "sudah ada laporan yang sedang diperiksa", ("laporan", id), ("setuju", "true"));

        Assert.That(page.QuerySelector("main")!.TextContent, Does.Not.Contain("LPR-2026-000777"), "The wife's own report is hers.");
    }

    [Test]
    public async Task Five_open_reports_are_enough_and_the_draft_stays()
    {
        for (var number = 0; number < 5; number++)
            Db.ChangeReports.Add(new ChangeReport { Id = Guid.CreateVersion7(), Reference = $"LPR-2026-00090{number}-A", ReporterResidentId = Head.Id, State = ChangeReportStates.Sent, SentAt = TestClock.Start.UtcDateTime.AddDays(-2) });
        await Db.SaveChangesAsync();
        await DraftAsync();
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));

        await RefusedAsync(Draft + "/kirim", "Anda masih mempunyai 5 laporan yang belum selesai", ("laporan", id), ("setuju", "true"));

        Assert.That((await ReportsAsync()).Count(row => row.State == ChangeReportStates.Draft), Is.EqualTo(1));
    }

    [Test]
    public async Task The_core_of_a_record_rests_after_an_approved_change()
    {
        var old = new ChangeReport { Id = Guid.CreateVersion7(), Reference = "LPR-2026-000901-A", ReporterResidentId = Head.Id, State = ChangeReportStates.Approved, SentAt = TestClock.Start.UtcDateTime.AddDays(-100) };
        old.Items.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = old.Id, Ordinal = 1, SubjectResidentId = Head.Id, Element = nameof(Resident.Name), State = ChangeItemStates.Approved, DecidedAt = TestClock.Start.UtcDateTime.AddDays(-90) });
        Db.ChangeReports.Add(old);
        await Db.SaveChangesAsync();
        await DraftAsync(nameof(Resident.Name), "BUDI SANTOSA", kind: "akta-lahir");
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));

        await RefusedAsync(Draft + "/kirim", "data ini baru diubah pada 25 Agustus 2026", ("laporan", id), ("setuju", "true"));
    }

    [Test]
    public async Task A_child_needs_no_consent_and_an_adult_is_asked_in_their_own_inbox()
    {
        await DraftAsync(who: "3");
        await DraftAsync(who: "2");

        var number = await SendAsync();

        var report = (await ReportsAsync()).Single();
        Assert.That(report.Items.OrderBy(item => item.Ordinal).Select(item => (item.State, item.ConfirmerResidentId)), Is.EqualTo(new[] { (ChangeItemStates.Waiting, (Guid?)null), (ChangeItemStates.AwaitingConfirmation, (Guid?)Wife.Id) }));
        var notice = await Db.InboxMessages.SingleAsync(row => row.ResidentId == Wife.Id && row.Title == "Persetujuan Anda diminta");
        Assert.That(notice.Link, Is.EqualTo($"{Home}/{number}/2/persetujuan"));
        Assert.That(notice.Body, Does.Not.Contain("SITI").And.Not.Contain("BUDI"));
    }

    [Test]
    public async Task Who_left_the_family_meanwhile_is_not_reported_about_nor_named()
    {
        await DraftAsync(who: "3");
        var id = DraftOf(await Browser.OpenAsync(Draft + "/kirim"));
        var elsewhere = await Village.FamilyAsync("9999990101100002");
        await Db.Residents.Where(row => row.Id == Child.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.FamilyId, elsewhere.Id));

        using var answer = await PostAsync(Draft + "/kirim", ("laporan", id), ("setuju", "true"));
        var check = await Browser.OpenAsync(Draft);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await answer.DocumentAsync()).QuerySelector(".error-summary")!.TextContent, Does.Contain("tidak dapat lagi melaporkan data orang ini"));
        Assert.That(check.QuerySelector("main")!.TextContent, Does.Not.Contain("ANDI").And.Contain("Hapus butir ini"));
        Assert.That((await ReportsAsync()).Single().Reference, Is.Null);
    }

    [Test]
    public async Task Numbers_go_on_without_gaps()
    {
        await DraftAsync();
        var first = await SendAsync();
        await DraftAsync("Religion", "3", kind: "surat-agama");
        var second = await SendAsync();

        Assert.That((first[..15], second[..15]), Is.EqualTo(("LPR-2026-000001", "LPR-2026-000002")));
    }
}
