using System.Net;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.Tests.Security;
using StoreDump = BanjarSari.Tests.Security.StoreDump;

namespace BanjarSari.Tests.Backoffice;

/// <summary>What holds for every address of the API for officers (security.md section 3), from the endpoint table.</summary>
public sealed class OfficerSweepTests : OfficerApiTest
{
    private static readonly string[] Payloads =
    [
        "' OR '1'='1", "1; DROP TABLE Residents;--", "1 AND SLEEP(5)", "'; WAITFOR DELAY '0:0:5'--", "\" OR \"\"=\"", "1) UNION SELECT name FROM sqlite_master--", "%27%20OR%201=1--", "../../etc/passwd", "\0", "{{7*7}}",
    ];

    private static readonly string[] Parameters = ["state", "itemState", "tier", "hamlet", "assignee", "overdue", "assisted", "olderThanHours", "sort", "skip", "take", "query", "purpose", "kind", "from", "to"];

    [Test]
    public async Task T13_reading_changes_nothing_but_the_trail()
    {
        var report = await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("verifikator");
        var before = StoreDump.Take("AccessLog", "AuditChains");
        foreach (var address in Reads(report))
        {
            using var answer = await browser.GetAsync(address);
            Assert.That((int)answer.StatusCode, Is.LessThan(500), address);
            Assert.That(StoreDump.Take("AccessLog", "AuditChains"), Is.EqualTo(before), address);
        }
    }

    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Origin", "https://evil.example")]
    public async Task T14_no_other_site_acts_for_an_officer(string header, string value)
    {
        var report = await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("verifikator");
        var before = StoreDump.Take("AccessLog", "AuditChains");
        foreach (var address in Writes(report))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("{\"version\":0}", System.Text.Encoding.UTF8, "application/json") };
            request.Headers.Add(header, value);
            using var answer = await browser.SendAsync(request);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), address);
        }

        Assert.That(StoreDump.Take("AccessLog", "AuditChains"), Is.EqualTo(before));
    }

    [Test]
    public async Task T14_cookies_alone_are_nobody()
    {
        var report = await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("verifikator");
        browser.DefaultRequestHeaders.Remove("Authorization");
        foreach (var address in Reads(report))
        {
            using var answer = await browser.GetAsync(address);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), address);
        }
    }

    [Test]
    public async Task T24_no_parameter_reaches_the_store_as_anything_but_a_value()
    {
        await ReportAsync(await ResidentAsync());
        var browser = await AsAsync("verifikator");
        foreach (var address in (string[])["change-reports", "residents"])
            foreach (var parameter in Parameters)
                foreach (var payload in Payloads)
                {
                    using var answer = await browser.GetAsync($"{JsonExtensions.Api}{address}?{parameter}={Uri.EscapeDataString(payload)}");
                    var text = await answer.Content.ReadAsStringAsync();
                    Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{address} {parameter} {payload}");
                    Assert.That(text, Does.Not.Contain("SQLite").And.Not.Contain("sqlite_master\","), $"{address} {parameter} {payload}");
                }
    }

    [Test]
    public async Task T31_no_answer_leads_to_an_address_with_a_number_of_a_person()
    {
        var report = await ReportAsync(await ResidentAsync(family: await Village.FamilyAsync()));
        var browser = await AsAsync("operator");
        foreach (var address in Reads(report))
        {
            using var answer = await browser.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.That(text, Does.Not.Match("(?<![0-9])[0-9]{16}(?![0-9])"), address);
        }
    }

    [Test]
    public async Task T34_an_unknown_address_and_a_wrong_method_tell_nothing()
    {
        var browser = await AsAsync("verifikator");
        using var unknown = await browser.GetAsync(JsonExtensions.Api + "nothing");
        using var wrong = await browser.DeleteAsync(JsonExtensions.Api + "change-reports");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(await unknown.Content.ReadAsStringAsync() + await wrong.Content.ReadAsStringAsync(), Does.Not.Contain("BanjarSari.").And.Not.Contain("Exception"));
        }
    }

    private static IEnumerable<string> Reads(ChangeReport report) => Of(report, "GET")
        .Where(address => !address.EndsWith(".pdf", StringComparison.Ordinal)).Select(address => address.EndsWith("/residents", StringComparison.Ordinal) ? address + "?query=budi" : address);

    private static IEnumerable<string> Writes(ChangeReport report) => Of(report, "POST");

    private static IEnumerable<string> Of(ChangeReport report, string method) =>
        AuthorizationTable.Endpoints(TestHost.Instance.Services).Where(row => row.Method == method && row.Route.StartsWith(JsonExtensions.Api, StringComparison.Ordinal) && !row.Route.Contains("quality", StringComparison.Ordinal))
            .Select(row => AuthorizationTable.Address(row.Route.Replace("{reference}", report.Reference, StringComparison.Ordinal)));
}
