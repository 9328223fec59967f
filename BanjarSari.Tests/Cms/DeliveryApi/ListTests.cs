using System.Net;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.DeliveryApi;

public sealed class ListTests : DeliveryTest
{
    [TestCase("?filter=contentType:article&sort=name:asc", "Jalan desa,Panen raya,Posyandu")]
    [TestCase("?filter=contentType:!article", "Beranda,Berita,Profil,Sejarah")]
    [TestCase("?filter=contentType:home,section", "Beranda,Profil")]
    [TestCase("?filter=contentType:article&filter=name:pan", "Panen raya")]
    [TestCase("?filter=contentType:article&filter=name:!pan", "Posyandu,Jalan desa")]
    [TestCase("?filter=name:sejarah,posyandu", "Posyandu,Sejarah")]
    [TestCase("?filter=contentType:article&filter=createDate>2026-11-23T04:00:00Z", "Jalan desa")]
    [TestCase("?filter=contentType:article&filter=createDate<:2026-11-23T03:00:00Z", "Panen raya,Posyandu")]
    [TestCase("?filter=updateDate>:2026-11-23&filter=updateDate<2026-11-23", "")]
    [TestCase("?fetch=children:berita", "Panen raya,Posyandu,Jalan desa")]
    [TestCase("?fetch=descendants:/profil/", "Sejarah")]
    [TestCase("?fetch=ancestors:profil/sejarah", "Beranda,Profil")]
    [TestCase("?fetch=children:tidak-ada", "")]
    [TestCase("?fetch=children:/&filter=contentType:newsList", "Berita")]
    [TestCase("?filter=contentType:article&sort=createDate:desc&sort=name", "Jalan desa,Panen raya,Posyandu")]
    [TestCase("?sort=level:desc&sort=sortOrder:asc&take=2", "Panen raya,Sejarah")]
    [TestCase("?sort=name:asc&skip=2&take=2", "Jalan desa,Panen raya")]
    [TestCase("?skip=100", "")]
    [TestCase("?take=0", "")]
    public async Task Queries_find_what_they_ask_for(string query, string names)
    {
        await FillAsync();

        Assert.That(string.Join(',', await NamesAsync(query)), Is.EqualTo(names));
    }

    [Test]
    public async Task A_page_says_how_many_there_are_and_ten_are_taken_unless_asked()
    {
        var (_, news) = await SiteAsync();
        for (var number = 0; number < 11; number++)
            await PublishedAsync(NewsTypes.Article, news, $"Berita {number}");

        var page = await GetAsync($"{Content}?filter=contentType:article");

        Assert.That((page["total"]!.GetValue<int>(), page["items"]!.AsArray().Count), Is.EqualTo((11, 10)));
    }

    [Test]
    public async Task A_start_item_limits_the_list()
    {
        await FillAsync();
        await PublishedAsync(SettingsTypes.Settings, null, "Pengaturan");

        Assert.That(await NamesAsync("", ("Start-Item", "pengaturan")), Is.EqualTo(new[] { "Pengaturan" }));
        Assert.That(await NamesAsync("", ("Start-Item", "tidak-ada")), Is.Empty);
    }

    [TestCase("?fetch=siblings:berita", "Selector option not found")]
    [TestCase("?fetch=children", "Selector option not found")]
    [TestCase("?fetch=children:a&fetch=children:b", "Too many options")]
    [TestCase("?filter=author:siti", "Filter option not found")]
    [TestCase("?filter=contentType:", "Filter option not found")]
    [TestCase("?filter=createDate=2026", "Filter option not found")]
    [TestCase("?filter=createDate>kemarin", "Invalid filter value")]
    [TestCase("?sort=random", "Sort option not found")]
    [TestCase("?sort=name:up", "Sort option not found")]
    [TestCase("?skip=-1", "Invalid skip")]
    [TestCase("?take=101", "Invalid take")]
    [TestCase("?take=banyak", "Invalid take")]
    [TestCase("?expand=all", "Invalid expand")]
    [TestCase("?expand=properties[a[properties[b[properties[c[properties[d[properties[e[properties[f]]]]]]]]]]]", "Invalid expand")]
    [TestCase("?fields=properties[]", "Invalid fields")]
    [TestCase("?fields=properties[a]x", "Invalid fields")]
    public async Task What_cannot_be_answered_is_told_as_a_problem(string query, string title)
    {
        await SiteAsync();
        using var answer = await AskAsync(Content + query);
        var problem = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That((problem["title"]!.ToString(), problem["status"]!.GetValue<int>()), Is.EqualTo((title, 400)));
    }

    private async Task FillAsync()
    {
        var (home, news) = await SiteAsync();
        await PublishedAsync(NewsTypes.Article, news, "Panen raya");
        await PublishedAsync(NewsTypes.Article, news, "Posyandu");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        await PublishedAsync(PageTypes.Page, section, "Sejarah");
        TestClock.Advance(TimeSpan.FromHours(2));
        await PublishedAsync(NewsTypes.Article, news, "Jalan desa");
        await DraftAsync(NewsTypes.Article, news, "Rahasia");
    }
}
