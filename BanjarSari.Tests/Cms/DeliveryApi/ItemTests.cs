using System.Net;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.DeliveryApi;

public sealed class ItemTests : DeliveryTest
{
    [Test]
    public async Task An_item_has_the_shape_of_Umbracos()
    {
        var (home, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen raya");

        var item = await GetAsync($"{Content}/item/{id}?fields=properties[date,category,summary,body,tags,images,related]");

        Assert.That(item.ToJsonString(), Is.EqualTo(JsonNode.Parse($$"""
            {"contentType":"article","createDate":"2026-11-23T03:00:00Z","updateDate":"2026-11-23T03:00:00Z",
             "route":{"path":"/berita/panen-raya/","queryString":null,"startItem":{"id":"{{home}}","path":"beranda"} },
             "id":"{{id}}","name":"Panen raya",
             "properties":{"date":"2026-11-20T00:00:00","category":"Pertanian","summary":"Ringkas.","body":{"markup":"<p>Isi.</p>","blocks":[]},"tags":[],"images":[],"related":[]},
             "cultures":{} }
            """)!.ToJsonString()));
    }

    [Test]
    public async Task An_item_is_found_by_path_by_id_and_below_its_start_item()
    {
        var (home, news) = await SiteAsync();
        var settings = await PublishedAsync(SettingsTypes.Settings, null, "Pengaturan situs");

        Assert.That((await GetAsync($"{Content}/item/berita"))["id"]!.ToString(), Is.EqualTo($"{news}"));
        Assert.That((await GetAsync($"{Content}/item/berita/"))["id"]!.ToString(), Is.EqualTo($"{news}"));
        Assert.That((await GetAsync($"{Content}/item/BERITA"))["id"]!.ToString(), Is.EqualTo($"{news}"));
        Assert.That((await GetAsync($"{Content}/item/"))["id"]!.ToString(), Is.EqualTo($"{home}"));
        Assert.That((await GetAsync($"{Content}/item/", ("Start-Item", "pengaturan-situs")))["id"]!.ToString(), Is.EqualTo($"{settings}"));
        Assert.That((await GetAsync($"{Content}/item/{settings}"))["properties"]!["siteName"]!.ToString(), Is.EqualTo("Desa Banjar Sari"));
        foreach (var (address, start) in new[] { ("item/berita", "pengaturan-situs"), ($"item/{news}", $"{settings}"), ("item/berita", "tidak-ada"), ("item/tidak/ada", ""), ($"item/{Guid.NewGuid()}", "") })
        {
            using var answer = await AskAsync($"{Content}/{address}", ("Start-Item", start));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), $"{address} {start}");
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        }
    }

    [Test]
    public async Task Several_items_come_in_the_order_asked()
    {
        var (home, news) = await SiteAsync();

        var items = await GetAsync($"{Content}/items?id={news}&id={Guid.NewGuid()}&id={home}");

        Assert.That(items.AsArray().Select(item => item!["name"]!.ToString()), Is.EqualTo(new[] { "Berita", "Beranda" }));
        using var wrong = await AskAsync($"{Content}/items?id=berita");
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task An_unchanged_item_is_not_sent_again_and_a_publication_shows_at_once()
    {
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen");
        using var first = await AskAsync($"{Content}/item/{id}");
        var tag = first.Headers.ETag!.Tag;

        using var again = await AskAsync($"{Content}/item/{id}", ("If-None-Match", tag));
        await SaveAsync(id, "Panen raya", ArticleValues());
        using var draft = await AskAsync($"{Content}/item/{id}", ("If-None-Match", tag));
        await Publishing.PublishAsync(id, Editor);
        using var published = await AskAsync($"{Content}/item/{id}", ("If-None-Match", tag));

        Assert.That((again.StatusCode, draft.StatusCode, published.StatusCode), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK)));
        Assert.That(first.Headers.CacheControl!.ToString(), Is.EqualTo("public, no-cache"));
        Assert.That(first.Headers.Vary, Is.SupersetOf(new[] { "Api-Key", "Preview", "Start-Item" }));
        Assert.That(first.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }

    [Test]
    public async Task An_old_address_leads_to_the_new_one()
    {
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen");
        await SaveAsync(id, "Panen raya", ArticleValues());
        await Publishing.PublishAsync(id, Editor);

        using var answer = await AskAsync($"{Content}/item/berita/panen?fields=properties[summary]");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo($"{Content}/item/berita/panen-raya/?fields=properties[summary]"));
    }

    [Test]
    public async Task Links_follow_a_moved_page_and_lose_one_that_is_not_public()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var target = await PublishedAsync(PageTypes.Page, home, "Sejarah");
        var blocks = Blocks((ElementTypes.Text, [Value("body", Rich($"<p><a type=\"document\" href=\"/{{localLink:{target}}}#awal\">Sejarah</a></p>"))]));
        var page = await PublishedAsync(PageTypes.Page, home, "Tentang", [Value("blocks", blocks)]);
        await Tree.MoveAsync(target, section, Editor);

        var moved = await BodyAsync();
        await Publishing.UnpublishAsync(target, Editor);
        var hidden = await BodyAsync();

        Assert.That(moved, Is.EqualTo($"<p><a href=\"/profil/sejarah/#awal\" data-start-item-path=\"beranda\" data-start-item-id=\"{home}\" data-link-type=\"Content\">Sejarah</a></p>"));
        Assert.That(hidden, Is.EqualTo("<p><a>Sejarah</a></p>"));

        async Task<string> BodyAsync() =>
            (await GetAsync($"{Content}/item/{page}"))["properties"]!["blocks"]!["items"]![0]!["content"]!["properties"]!["body"]!["markup"]!.ToString();
    }

    [Test]
    public async Task Nobody_writes_and_head_tells_without_a_body()
    {
        await SiteAsync();
        using var post = await Browser.PostAsync($"{Content}/items", null);
        using var head = await Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{Content}/item/berita"));

        Assert.That((post.StatusCode, head.StatusCode), Is.EqualTo((HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK)));
    }
}
