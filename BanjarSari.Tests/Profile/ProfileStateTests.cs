using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Profile;

public sealed class ProfileStateTests : HostTest
{
    private const string Address = "/layanan-mandiri/profil";

    [Test]
    public async Task An_element_can_be_reported()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        Assert.That(await ActionOfAsync(nameof(Resident.Occupation)), Is.EqualTo("Laporkan perubahan: Pekerjaan /layanan-mandiri/lapor/baru?elemen=Occupation"));
    }

    [Test]
    public async Task What_only_Disdukcapil_changes_says_what_to_bring()
    {
        await Village.SignInAsync(Browser, await Village.ResidentAsync("9999991201800001"));

        Assert.That(await ActionOfAsync(nameof(Resident.BirthDate)), Does.StartWith("Hanya lewat Disdukcapil: Tanggal lahir Bawa ke Disdukcapil: Kutipan akta kelahiran."));
    }

    [Test]
    public async Task An_element_under_the_own_open_report_leads_to_it([Values("terkirim", "diperiksa", "perlu perbaikan", "diteruskan ke Disdukcapil")] string state)
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await ReportAsync(resident, resident, state, ChangeItemStates.Waiting);
        await Village.SignInAsync(Browser, resident);

        Assert.That(await ActionOfAsync(nameof(Resident.Occupation)), Is.EqualTo("sedang diperiksa: Pekerjaan /layanan-mandiri/lapor/LPR-2026-000001-X"));
    }

    [Test]
    public async Task A_report_by_somebody_else_about_me_leads_to_it_too()
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        var other = await Village.ResidentAsync("9999995503820002", "SITI AMINAH");
        await ReportAsync(other, resident, ChangeReportStates.Checking, ChangeItemStates.Waiting);
        await Village.SignInAsync(Browser, resident);

        Assert.That(await ActionOfAsync(nameof(Resident.Occupation)), Is.EqualTo("sedang diperiksa: Pekerjaan /layanan-mandiri/lapor/LPR-2026-000001-X"));
    }

    [Test]
    public async Task Drafts_and_decided_reports_do_not_hold_an_element([Values("draf", "disetujui", "ditolak", "dibatalkan")] string state)
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await ReportAsync(resident, resident, state, state);
        await Village.SignInAsync(Browser, resident);

        Assert.That(await ActionOfAsync(nameof(Resident.Occupation)), Does.StartWith("Laporkan perubahan"));
    }

    [Test]
    public async Task A_decided_item_of_an_open_report_can_be_reported_again([Values("disetujui", "ditolak")] string state)
    {
        var resident = await Village.ResidentAsync("9999991201800001");
        await ReportAsync(resident, resident, ChangeReportStates.Checking, state);
        await Village.SignInAsync(Browser, resident);

        Assert.That(await ActionOfAsync(nameof(Resident.Occupation)), Does.StartWith("Laporkan perubahan"));
    }

    private async Task<string> ActionOfAsync(string key)
    {
        var action = (await Browser.GetPageAsync(Address)).QuerySelector($"#{key} .facts__action")!;
        return $"{action.Words()} {action.QuerySelector("a")?.GetAttribute("href")}".Trim();
    }

    private async Task ReportAsync(Resident reporter, Resident subject, string state, string itemState)
    {
        var report = new ChangeReport
        {
            Id = Guid.CreateVersion7(),
            Reference = "LPR-2026-000001-X",
            ReporterResidentId = reporter.Id,
            State = state,
        };
        report.Items.Add(new ChangeItem { Id = Guid.CreateVersion7(), ReportId = report.Id, Ordinal = 1, SubjectResidentId = subject.Id, Element = nameof(Resident.Occupation), Reason = "-", Basis = "-", State = itemState });
        Db.ChangeReports.Add(report);
        await Db.SaveChangesAsync();
    }
}
