using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports;

public sealed class ChangeReportPagesTests : HostTest
{
    private const string Address = "/layanan-mandiri/lapor";
    private const string Reference = "LPR-2026-000123-X";

    [TestCase(Address)]
    [TestCase($"{Address}/baru")]
    [TestCase($"{Address}/{Reference}")]
    public async Task Anonymous_leads_to_sign_in(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/layanan-mandiri/masuk"));
    }

    [Test]
    public async Task With_no_report_it_says_what_will_appear_and_how_to_start()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        var page = await Browser.OpenAsync(Address);

        Assert.That(page.QuerySelector(".empty")!.TextContent, Does.Contain("Belum ada laporan."));
        Assert.That(page.QuerySelector("a.button")!.GetAttribute("href"), Is.EqualTo($"{Address}/baru?jenis=perubahan"));
    }

    [Test]
    public async Task An_own_report_is_listed_and_shown_with_old_new_and_answer()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await ReportAsync(me, me, ChangeReportStates.Approved, nameof(Resident.Occupation), "9", "2", item =>
        {
            item.State = ChangeItemStates.Approved;
            item.DecidedAt = TestClock.Start.UtcDateTime.AddHours(1);
            item.DecidedByPost = "Kepala Seksi Pemerintahan";
            item.Answer = "Surat pernyataan sudah kami terima.";
        });
        await Village.SignInAsync(Browser, me);

        var list = await Browser.OpenAsync(Address);
        var page = await Browser.OpenAsync(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        Assert.That(list.Words(), Does.Contain("Data Anda: Pekerjaan").And.Contain("disetujui"));
        Assert.That(page.Words(), Does.Contain("Surat pernyataan sudah kami terima.").And.Contain("Pekerjaan: disetujui oleh Kepala Seksi Pemerintahan.").And.Contain("23 November 2026 pukul 11.00 WIB"));
        var codes = new ReferenceCodeBook();
        Assert.That(page.Words(), Does.Contain($"Semula {codes.Screen("occupation", 9)} Menjadi {codes.Screen("occupation", 2)}"));
        Assert.That(page.Title, Does.Not.Contain(Reference));
    }

    [Test]
    public async Task A_report_about_me_that_the_head_filed_is_mine_too_without_their_reason()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        await ReportAsync(head, wife, ChangeReportStates.Sent, nameof(Resident.Education), "5", "8");
        await Village.SignInAsync(Browser, wife);

        var page = await Browser.OpenAsync($"{Address}/{Reference}");

        Assert.That(page.Words(), Does.Contain("Tentang: Anda sendiri").And.Not.Contain("Alasan dari pelapor"));
    }

    [Test]
    public async Task A_report_about_a_member_of_my_family_shows_whose_it_is()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        await ReportAsync(head, wife, ChangeReportStates.Sent, nameof(Resident.Education), "5", "8");
        await Village.SignInAsync(Browser, head);

        var page = await Browser.OpenAsync($"{Address}/{Reference}");

        Assert.That(page.Words(), Does.Contain("Tentang: SITI AMINAH").And.Contain("Alasan dari pelapor").And.Contain("Petugas desa akan memeriksa laporan ini."));
    }

    [Test]
    public async Task Specific_data_of_another_person_is_withheld()
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", family: family);
        var wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", family, FamilyRelations.Wife);
        await ReportAsync(head, wife, ChangeReportStates.Sent, nameof(Resident.Contraception), "1", "2");
        await Village.SignInAsync(Browser, head);

        var page = await Browser.OpenAsync($"{Address}/{Reference}");

        Assert.That(page.Words(), Does.Contain("hanya dapat dilihat oleh orangnya sendiri").And.Not.Contain("Semula"));
    }

    [Test]
    public async Task A_report_about_somebody_who_left_the_family_is_gone([Values] bool hidden)
    {
        var family = await Village.FamilyAsync();
        var head = await Village.ResidentAsync("9999991201800001", family: family);
        var child = await Village.ResidentAsync("9999992008900004", "ANDI", hidden ? family : await Village.FamilyAsync("9999990101100002"), FamilyRelations.Child, person => person.HiddenFromFamily = hidden);
        await ReportAsync(head, child, ChangeReportStates.Sent, nameof(Resident.Education), "5", "8");
        await Village.SignInAsync(Browser, head);

        using var answer = await Browser.GetAsync($"{Address}/{Reference}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await Browser.OpenAsync(Address)).Words(), Does.Not.Contain("ANDI"));
    }

    [Test]
    public async Task Another_persons_report_is_the_same_404_as_none()
    {
        var other = await Village.ResidentAsync("9999990507750003");
        await ReportAsync(other, other, ChangeReportStates.Sent, nameof(Resident.Education), "5", "8");
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        using var theirs = await Browser.GetAsync($"{Address}/{Reference}");
        using var none = await Browser.GetAsync($"{Address}/LPR-2026-999999-Z");

        Assert.That((theirs.StatusCode, none.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That((await theirs.DocumentAsync()).Words(), Is.EqualTo((await none.DocumentAsync()).Words()));
    }

    [Test]
    public async Task An_unsent_draft_is_not_shown()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await ReportAsync(me, me, ChangeReportStates.Draft, nameof(Resident.Education), "5", "8");
        await Village.SignInAsync(Browser, me);

        using var answer = await Browser.GetAsync($"{Address}/{Reference}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task ReportAsync(Resident reporter, Resident subject, string state, string element, string old, string @new, Action<ChangeItem>? change = null)
    {
        var cipher = Services.GetRequiredService<FieldCipher>();
        var report = new ChangeReport { Id = Guid.CreateVersion7(), Reference = Reference, ReporterResidentId = reporter.Id, State = state, SentAt = TestClock.Start.UtcDateTime };
        var id = Guid.CreateVersion7();
        var item = new ChangeItem
        {
            Id = id,
            ReportId = report.Id,
            Ordinal = 1,
            SubjectResidentId = subject.Id,
            Element = element,
            OldValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.OldValue), id, old),
            NewValue = cipher.Seal(nameof(ChangeItem), nameof(ChangeItem.NewValue), id, @new),
            Reason = "Alasan dari pelapor",
            Basis = "Ijazah",
            State = ChangeItemStates.Waiting,
        };
        change?.Invoke(item);
        report.Items.Add(item);
        Db.ChangeReports.Add(report);
        await Db.SaveChangesAsync();
    }
}
