using System.Net;

namespace BanjarSari.Tests.Site;

public sealed class PublicPagesTests : HostTest
{
    [Test]
    public async Task Home_names_the_village_and_opens_the_door()
    {
        var page = await Browser.OpenAsync("/");

        Assert.That(page.Title, Is.EqualTo("Desa Banjar Sari"));
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Contain("Desa Banjar Sari"));
        Assert.That(page.QuerySelector("a.button--door")!.GetAttribute("href"), Is.EqualTo("/layanan-mandiri/"));
        Assert.That(page.QuerySelectorAll("ol.steps > li"), Has.Length.EqualTo(5));
    }

    [TestCase("/")]
    [TestCase("/privasi")]
    public async Task A_public_page_sets_no_cookie_and_may_be_indexed(string address)
    {
        using var answer = await Browser.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That((await answer.DocumentAsync()).QuerySelector("meta[name=robots]"), Is.Null);
    }

    [Test]
    public async Task Every_link_of_the_public_pages_leads_somewhere()
    {
        var links = new HashSet<string>();
        foreach (var address in new[] { "/", "/privasi" })
            links.UnionWith((await Browser.OpenAsync(address)).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!));

        Assert.That(links, Has.Count.GreaterThan(5));
        foreach (var link in links)
        {
            using var answer = await Browser.GetAsync(link);
            Assert.That((int)answer.StatusCode, Is.LessThan(400), link);
        }
    }

    [Test]
    public async Task Robots_keep_out_of_the_protected_parts()
    {
        var robots = await Browser.GetStringAsync("/robots.txt");

        Assert.That(robots, Does.Contain("Disallow: /layanan-mandiri").And.Contain("Disallow: /umbraco"));
    }

    [Test]
    public async Task Assets_are_addressed_by_content_and_kept_for_ever()
    {
        var page = await Browser.OpenAsync("/");
        var addresses = page.QuerySelectorAll("link[rel=stylesheet], use, img").Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Split('#')[0]).ToHashSet();

        Assert.That(addresses, Has.Count.GreaterThanOrEqualTo(4));
        foreach (var address in addresses)
        {
            using var answer = await Browser.GetAsync(address);
            Assert.That(answer.Headers.CacheControl!.ToString(), Does.Contain("immutable"), address);
        }
    }

    [Test]
    public async Task The_home_page_keeps_its_budget()
    {
        var html = await Browser.GetStringAsync("/");
        var page = await Browser.OpenAsync("/");
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], use, img, script[src]").Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Split('#')[0]).ToHashSet();
        var bytes = html.Length;
        foreach (var file in files)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, file);
            request.Headers.Add("Accept-Encoding", "gzip");
            using var answer = await Browser.SendAsync(request);
            bytes += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.That(files.Count + 1, Is.LessThanOrEqualTo(8));
        Assert.That(bytes, Is.LessThan(100_000), "The HTML is counted before compression.");
    }
}
