using System.Net;
using System.Text;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Audit;

/// <summary>Jejak akses filtered, as a file, and without what is another's protected case.</summary>
public sealed class AccessLogFilterTests : HostTest
{
    private const string Address = "/layanan-mandiri/jejak-akses";

    [TestCase("?apa=dicetak", "Cetakan")]
    [TestCase("?dari=2026-11-25", "Cetakan")]
    [TestCase("?sampai=2026-11-24", "Tampilan")]
    [TestCase("?dari=2026-11-23&sampai=2026-11-23&apa=dilihat", "Tampilan")]
    [TestCase("?dari=bukan-tanggal&apa=entah", "Tampilan Cetakan")]
    public async Task The_filter_leaves_out_the_rest(string query, string shown)
    {
        await TwoLooksAsync();

        var words = (await Browser.OpenAsync(Address + query)).Words();

        Assert.That(string.Join(' ', ((string[])["Tampilan", "Cetakan"]).Where(word => words.Contains(word, StringComparison.Ordinal))), Is.EqualTo(shown));
    }

    [Test]
    public async Task A_filter_without_hits_says_so_and_leads_back()
    {
        await TwoLooksAsync();

        var page = await Browser.OpenAsync(Address + "?apa=diekspor");

        Assert.That(page.QuerySelector(".empty")!.TextContent, Does.Contain("Tidak ada catatan yang cocok"));
        Assert.That(page.QuerySelector("option[selected]")!.GetAttribute("value"), Is.EqualTo("diekspor"));
        Assert.That(page.QuerySelector("details")!.HasAttribute("open"));
    }

    [Test]
    public async Task The_channel_is_told()
    {
        await TwoLooksAsync();

        Assert.That((await Browser.OpenAsync(Address)).Words(), Does.Contain("Operator Kantor desa Dilihat Tampilan"));
    }

    [Test]
    public async Task Confidential_looks_are_neither_on_the_page_nor_in_the_file()
    {
        var me = await TwoLooksAsync();
        await LookAsync(me, AccessActions.Viewed, "Rahasia", ConfidentialLooks.ProtectedCase);

        Assert.That((await Browser.OpenAsync(Address)).Words(), Does.Not.Contain("Rahasia"));
        Assert.That(await Browser.GetStringAsync($"{Address}.csv"), Does.Not.Contain("Rahasia"));
    }

    [Test]
    public async Task A_look_for_another_persons_case_is_confidential_when_that_person_is_protected()
    {
        var husband = await Village.ResidentAsync("9999991201800001");
        var wife = await Village.ResidentAsync("9999995503820002", "SITI", change: row => row.HiddenFromFamily = true);
        var child = await Village.ResidentAsync("9999992008900004", "ANI");
        var rule = Services.GetRequiredService<ConfidentialLooks>();

        Assert.That(await rule.ReasonAsync(husband.Id, wife.Id, [child.Id]), Is.EqualTo(ConfidentialLooks.ProtectedCase));
        Assert.That(await rule.ReasonAsync(husband.Id, child.Id, [wife.Id]), Is.EqualTo(ConfidentialLooks.ProtectedCase));
        Assert.That(await rule.ReasonAsync(husband.Id, child.Id, []), Is.Null);
        Assert.That(await rule.ReasonAsync(wife.Id, wife.Id, []), Is.Null);
    }

    [Test]
    public async Task The_file_is_CSV_that_no_spreadsheet_runs()
    {
        var me = await TwoLooksAsync();
        await LookAsync(me, AccessActions.Exported, "=HYPERLINK(\"http://x\")");
        using var answer = await Browser.GetAsync($"{Address}.csv?apa=diekspor");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("jejak-akses.csv"));
        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Is.EqualTo(
            "\"Waktu\",\"Oleh\",\"Yang dilakukan\",\"Keperluan\",\"Melalui\",\"Ditanyakan\",\"Jawaban kantor desa\"\r\n"
            + "\"25 November 2026 pukul 10.00 WIB\",\"Operator\",\"Diekspor\",\"'=HYPERLINK(\"\"http://x\"\")\",\"Kantor desa\",\"\",\"\"\r\n"));
    }

    [Test]
    public async Task The_file_needs_sign_in_and_holds_only_ones_own()
    {
        using var answer = await Browser.GetAsync($"{Address}.csv");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        await TwoLooksAsync();
        var other = NewBrowser();
        await Village.SignInAsync(other, await Village.ResidentAsync("9999990507750003", "TONO"));
        Assert.That(await other.GetStringAsync($"{Address}.csv"), Does.Not.Contain("Tampilan"));
    }

    private async Task<Resident> TwoLooksAsync()
    {
        var me = await Village.ResidentAsync("9999991201800001");
        await LookAsync(me, AccessActions.Viewed, "Tampilan");
        TestClock.Advance(TimeSpan.FromDays(2));
        await LookAsync(me, AccessActions.Printed, "Cetakan");
        await Village.SignInAsync(Browser, me);
        return me;
    }

    private async Task LookAsync(Resident subject, string action, string purpose, string? confidential = null)
    {
        var officer = new ActingPerson { Kind = ActorKind.Officer, Name = "Rina", Post = "Operator", Channel = "loket", RequestId = "uji" };
        Db.AccessLog.Add(Services.GetRequiredService<OfficerLooks>().Entry(action, subject.Id, purpose, officer, confidential));
        await Db.SaveChangesAsync();
    }
}
