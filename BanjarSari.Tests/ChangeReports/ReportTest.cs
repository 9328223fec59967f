using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.ChangeReports;

/// <summary>A family (head, wife, a child of 10) and what residents do with reports through their pages.</summary>
public abstract class ReportTest : HostTest
{
    protected const string Home = "/layanan-mandiri/lapor";
    protected const string New = Home + "/baru";
    protected const string Draft = Home + "/draf";

    protected Family Family { get; private set; } = null!;

    protected Resident Head { get; private set; } = null!;

    protected Resident Wife { get; private set; } = null!;

    protected Resident Child { get; private set; } = null!;

    protected ItemValues Values => Services.GetRequiredService<ItemValues>();

    [SetUp]
    public async Task MakeFamilyAsync()
    {
        Family = await Village.FamilyAsync();
        Head = await Village.ResidentAsync("9999991201800001", family: Family);
        Wife = await Village.ResidentAsync("9999995503820002", "SITI AMINAH", Family, FamilyRelations.Wife, wife => wife.Sex = 2);
        Child = await Village.ResidentAsync("9999992008160004", "ANDI", Family, FamilyRelations.Child, child => (child.BirthDate, child.MaritalStatus, child.Occupation) = (new DateOnly(2016, 8, 20), 1, 3));
        await Village.SignInAsync(Browser, Head);
    }

    /// <summary>Posts to a page as a browser would, with a token of its session.</summary>
    protected static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        var page = await browser.OpenAsync(Home);
        var token = page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        using var content = new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    protected Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => PostAsync(Browser, address, fields);

    /// <summary>Posts and fails unless it leads on to <paramref name="next"/>.</summary>
    protected async Task StepAsync(string address, string next, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(address, fields);
        Assert.That((answer.StatusCode, answer.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Redirect, next)), () => ErrorsOf(answer));
    }

    /// <summary>Posts and fails unless it is refused with a sentence.</summary>
    protected async Task<IHtmlDocument> RefusedAsync(string address, string sentence, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(address, fields);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        var page = await answer.DocumentAsync();
        Assert.That(page.QuerySelector(".error-summary")?.TextContent, Does.Contain(sentence));
        foreach (var link in page.QuerySelectorAll(".error-summary a[href^='#']"))
            Assert.That(page.QuerySelector(link.GetAttribute("href")!), Is.Not.Null, link.OuterHtml);
        return page;
    }

    /// <summary>An element in the draft, complete; the evidence is brought.</summary>
    protected async Task DraftAsync(string element = nameof(Resident.Education), string value = "8", string? who = null, string kind = "ijazah")
    {
        using var added = await PostAsync($"{New}?elemen={element}{(who is null ? "" : $"&anggota={who}")}", ("nilai", value));
        Assert.That(added.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), () => ErrorsOf(added));
        var reason = added.Headers.Location!.ToString();
        await StepAsync(reason, reason.Replace("alasan", "bukti", StringComparison.Ordinal), ("alasan", "Saya lulus tahun ini."));
        await StepAsync(reason.Replace("alasan", "bukti", StringComparison.Ordinal), Draft, ("jenisBukti", kind), ("bawaKeKantor", "true"));
    }

    /// <summary>Sends the draft and returns its number.</summary>
    protected async Task<string> SendAsync()
    {
        var page = await Browser.OpenAsync(Draft + "/kirim");
        using var answer = await PostAsync(Draft + "/kirim", ("laporan", DraftOf(page)), ("setuju", "true"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), () => ErrorsOf(answer));
        return answer.Headers.Location!.ToString().Split('/')[^2];
    }

    protected static string DraftOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("input[name=laporan]")!.Value;

    /// <summary>Reports as they stand, apart from what this test's own view holds.</summary>
    protected async Task<List<ChangeReport>> ReportsAsync()
    {
        using var scope = NewScope();
        return await scope.ServiceProvider.GetRequiredService<PopulationDbContext>().ChangeReports.AsNoTracking().Include(row => row.Items).Include(row => row.Messages).OrderBy(row => row.Id).ToListAsync();
    }

    protected async Task<ChangeItem> ItemAsync(int ordinal = 1) => (await ReportsAsync()).Single().Items.Single(item => item.Ordinal == ordinal);

    protected Task<List<Process>> ActsAsync(string kind) => Db.Processes.AsNoTracking().Include(row => row.Events).Where(row => row.Kind == kind).ToListAsync();

    /// <summary>Changes an item behind the program's back, as an officer's decision will.</summary>
    protected async Task DecideAsync(string state, int ordinal = 1, Action<ChangeItem>? change = null)
    {
        using var scope = NewScope();
        var db = scope.ServiceProvider.GetRequiredService<PopulationDbContext>();
        var report = await db.ChangeReports.Include(row => row.Items).OrderByDescending(row => row.Reference).FirstAsync();
        var item = report.Items.Single(row => row.Ordinal == ordinal);
        item.State = state;
        if (ChangeItemStates.Final.Contains(state))
            (item.OpenKey, item.DecidedAt, item.DecidedByPost) = (null, TestClock.Start.UtcDateTime.AddHours(1), "Kepala Seksi Pelayanan");
        change?.Invoke(item);
        report.State = ChangeReportStates.Of(report.Items, taken: false);
        await db.SaveChangesAsync();
    }

    protected async Task<HttpClient> BrowserOfAsync(Resident who)
    {
        var browser = NewBrowser();
        await Village.SignInAsync(browser, who);
        return browser;
    }

    private static string ErrorsOf(HttpResponseMessage answer) =>
        answer.DocumentAsync().GetAwaiter().GetResult().QuerySelector(".error-summary")?.TextContent ?? answer.StatusCode.ToString();
}
