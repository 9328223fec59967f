using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Tests.Backoffice;

public sealed class WorkListTests : OfficerApiTest
{
    [Test]
    public async Task The_oldest_promise_comes_first_and_nothing_closed_comes_unasked()
    {
        var head = await ResidentAsync();
        var young = await ReportAsync(head, hoursAgo: 1);
        var old = await ReportAsync(head, nameof(Resident.Ethnicity), "Sunda", hoursAgo: 80);
        await ReportAsync(head, nameof(Resident.BloodType), "2", 200, ChangeItemStates.Refused);
        var list = await (await AsAsync("verifikator")).GetJsonAsync("change-reports");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(list.GetProperty("items").Texts("reference"), Is.EqualTo(new[] { old.Reference, young.Reference }));
            Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(2));
            Assert.That(list.GetProperty("overdue").GetInt32(), Is.EqualTo(1));
            Assert.That(list.GetProperty("counts").EnumerateArray().Single(row => row.Text("state") == "terkirim").GetProperty("count").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task A_line_tells_who_what_and_until_when_but_no_number_of_a_person()
    {
        var (rt, _) = await AreasAsync();
        await ReportAsync(await ResidentAsync(rt: rt));
        var browser = await AsAsync("operator");
        var text = await browser.GetStringAsync(JsonExtensions.Api + "change-reports");
        var line = (await browser.GetJsonAsync("change-reports")).GetProperty("items")[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(line.Text("reporter"), Is.EqualTo("BUDI SANTOSO"));
            Assert.That(line.Text("hamlet"), Is.EqualTo("KRAJAN"));
            Assert.That(line.Text("what"), Is.EqualTo("Pekerjaan"));
            Assert.That(line.GetProperty("tier").GetInt32(), Is.EqualTo(1));
            Assert.That(line.GetProperty("overdue").GetBoolean(), Is.False);
            Assert.That(text, Does.Not.Contain("9999991201800001"));
        }
    }

    [TestCase("state=disetujui", 1)]
    [TestCase("state=terkirim&state=disetujui", 4)]
    [TestCase("itemState=disetujui&state=disetujui", 1)]
    [TestCase("tier=3", 1)]
    [TestCase("tier=1", 2)]
    [TestCase("assignee=none", 3)]
    [TestCase("assignee=any", 0)]
    [TestCase("assignee=me", 0)]
    [TestCase("overdue=true", 1)]
    [TestCase("overdue=false", 2)]
    [TestCase("assisted=true", 1)]
    [TestCase("assisted=false", 2)]
    [TestCase("olderThanHours=48", 1)]
    [TestCase("take=2", 2)]
    [TestCase("skip=2", 1)]
    public async Task Each_filter_narrows(string query, int expected)
    {
        var head = await ResidentAsync();
        await ReportAsync(head, hoursAgo: 90);
        await ReportAsync(head, nameof(Resident.Ethnicity), "Sunda", atCounter: true);
        await ReportAsync(head, nameof(Resident.Name), "BUDI SANTOSA");
        await ReportAsync(head, nameof(Resident.BloodType), "2", 300, ChangeItemStates.Approved);
        var list = await (await AsAsync("verifikator")).GetJsonAsync("change-reports?" + query);

        Assert.That(list.GetProperty("items").GetArrayLength(), Is.EqualTo(expected), list.ToString());
    }

    [Test]
    public async Task A_hamlet_narrows_and_an_unknown_one_leaves_nothing()
    {
        var (rt, _) = await AreasAsync();
        await ReportAsync(await ResidentAsync(rt: rt));
        await ReportAsync(await ResidentAsync("9999990507750003", "WARGA LAIN"));
        var browser = await AsAsync("kades");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await browser.GetJsonAsync($"change-reports?hamlet={rt.HamletId}")).GetProperty("total").GetInt32(), Is.EqualTo(1));
            Assert.That((await browser.GetJsonAsync($"change-reports?hamlet={Guid.NewGuid()}")).GetProperty("total").GetInt32(), Is.Zero);
        }
    }

    [Test]
    public async Task An_area_officer_sees_the_reports_of_the_own_RT_only()
    {
        var (own, other) = await AreasAsync();
        var mine = await ReportAsync(await ResidentAsync(rt: own));
        var theirs = await ReportAsync(await ResidentAsync("9999990507750003", "WARGA LAIN", other));
        await Staff.OfficerAsync("wilayah", change: officer => officer.RtId = own.Id);
        var browser = await AsAsync("wilayah");
        var list = await browser.GetJsonAsync("change-reports");
        using var foreign = await browser.GetAsync(JsonExtensions.Api + "change-reports/" + theirs.Reference);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(list.GetProperty("items").Texts("reference"), Is.EqualTo(new[] { mine.Reference }));
            Assert.That(list.GetProperty("counts").EnumerateArray().Sum(row => row.GetProperty("count").GetInt32()), Is.EqualTo(1));
            Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task A_report_about_somebody_outside_the_area_is_not_seen_from_within()
    {
        var (own, other) = await AreasAsync();
        await ReportAsync(await ResidentAsync(rt: own), subject: await ResidentAsync("9999990507750003", "WARGA LAIN", other));
        await Staff.OfficerAsync("wilayah", change: officer => officer.RtId = own.Id);

        Assert.That((await (await AsAsync("wilayah")).GetJsonAsync("change-reports")).GetProperty("total").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task Drafts_are_nobodys_business()
    {
        var head = await ResidentAsync();
        Db.ChangeReports.Add(new ChangeReport { Id = Guid.CreateVersion7(), ReporterResidentId = head.Id, State = ChangeReportStates.Draft });
        await Db.SaveChangesAsync();

        Assert.That((await (await AsAsync("verifikator")).GetJsonAsync("change-reports?state=draf")).GetProperty("total").GetInt32(), Is.Zero);
    }

    [TestCase("take=0")]
    [TestCase("take=101")]
    [TestCase("skip=-1")]
    [TestCase("tier=x")]
    [TestCase("hamlet=1%27+OR+1%3D1")]
    [TestCase("assignee=%27%3B+DROP+TABLE+Residents%3B--")]
    [TestCase("overdue=2")]
    public async Task What_cannot_be_read_is_refused_in_words(string query)
    {
        using var answer = await (await AsAsync("verifikator")).GetAsync(JsonExtensions.Api + "change-reports?" + query);
        var problem = await answer.JsonAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(problem.Text("detail"), Does.EndWith("."));
        }
    }
}
