using System.Net;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;

namespace BanjarSari.Tests.Cms.DeliveryApi;

/// <summary>T33: nothing that is not public leaves by the Delivery API: not by expansion, not by preview, not through caches.</summary>
public sealed class T33AccessTests : DeliveryTest
{
    private const string Key = "kunci-untuk-pengujian";

    [TestCase("")]
    [TestCase("&expand=properties[$all]")]
    [TestCase("&expand=properties[related[properties[$all]]]")]
    public async Task What_is_not_published_does_not_show_through_a_page_that_is(string query)
    {
        var (_, news) = await SiteAsync();
        var secret = await DraftAsync(NewsTypes.Article, news, "Rahasia belum terbit", ArticleValues("Isi rahasia"));
        var trashed = await PublishedAsync(NewsTypes.Article, news, "Rahasia dibuang", ArticleValues("Isi rahasia"));
        var below = await PublishedAsync(NewsTypes.Article, news, "Terbit");
        var links = new JsonArray([.. new[] { secret, trashed }.Select(id => new JsonObject { ["type"] = "document", ["unique"] = $"{id}" })]);
        await SaveAsync(below, "Terbit", [.. ArticleValues("x", $"<p><a type=\"document\" href=\"/{{localLink:{secret}}}\">x</a></p>"), Value("related", links)]);
        await Publishing.PublishAsync(below, Editor);
        await Trash.TrashAsync(trashed, Editor);

        foreach (var address in new[] { $"{Content}?take=100{query}", $"{Content}/item/{below}?x=1{query}", $"{Content}/items?id={below}&id={secret}&id={trashed}{query}" })
        {
            using var answer = await AskAsync(address);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.That(body, Does.Contain("Terbit").And.Not.Contain("ahasia").And.Not.Contain($"{secret}").And.Not.Contain($"{trashed}"), address);
        }

        foreach (var id in new[] { secret, trashed })
        {
            using var answer = await AskAsync($"{Content}/item/{id}?{query}");
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task A_preview_needs_the_key_and_is_never_given_to_others()
    {
        using var host = Host(new() { Enabled = true, PublicAccess = true });
        var id = await DraftAsync(NewsTypes.Article, (await SiteAsync()).News, "Draf rahasia");
        var address = $"{Content}/item/{id}";

        using var allowed = await AskAsync(host, address, ("Preview", "true"), ("Api-Key", Key));
        using var withoutKey = await AskAsync(host, address, ("Preview", "true"));
        using var wrongKey = await AskAsync(host, address, ("Preview", "true"), ("Api-Key", "salah"));
        using var keyAlone = await AskAsync(host, address, ("Api-Key", Key));
        using var stranger = await AskAsync(host, address);
        using var byPath = await AskAsync(host, $"{Content}/item/berita/draf-rahasia", ("Preview", "true"), ("Api-Key", Key));

        Assert.That((allowed.StatusCode, byPath.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That(new[] { withoutKey, wrongKey, keyAlone, stranger }.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(allowed.Headers.CacheControl!.ToString(), Is.EqualTo("no-store, private"));
    }

    [Test]
    public async Task Without_public_access_only_the_key_opens_even_what_is_kept()
    {
        using var host = Host(new() { Enabled = true, PublicAccess = false });
        await SiteAsync();

        using var allowed = await AskAsync(host, Content, ("Api-Key", Key));
        using var stranger = await AskAsync(host, Content);
        using var wrong = await AskAsync(host, Content, ("Api-Key", "salah"));
        using var unchanged = await AskAsync(host, Content, ("If-None-Match", allowed.Headers.ETag!.Tag));

        Assert.That((allowed.StatusCode, stranger.StatusCode, wrong.StatusCode, unchanged.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)));
        Assert.That(allowed.Headers.CacheControl!.ToString(), Is.EqualTo("no-store, private"));
        Assert.That(stranger.Headers.ETag, Is.Null);
    }

    [Test]
    public async Task A_type_that_settings_hide_is_not_there()
    {
        using var host = Host(new() { Enabled = true, PublicAccess = true, DisallowedContentTypeAliases = new HashSet<string> { "article" } });
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Tersembunyi");

        using var list = await AskAsync(host, $"{Content}?take=100");
        using var item = await AskAsync(host, $"{Content}/item/{id}");
        using var children = await AskAsync(host, $"{Content}?fetch=children:berita");

        Assert.That(await list.Content.ReadAsStringAsync(), Does.Not.Contain("Tersembunyi"));
        Assert.That(await children.Content.ReadAsStringAsync(), Does.Contain("\"total\":0"));
        Assert.That(item.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Switched_off_it_is_not_there()
    {
        using var host = Host(new() { Enabled = false });
        await SiteAsync();
        using var answer = await AskAsync(host, Content);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Rich_text_comes_as_a_tree_when_settings_say_so()
    {
        using var host = Host(new() { Enabled = true, PublicAccess = true, RichTextOutputAsJson = true });
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen", ArticleValues("x", $"<p>Baca <a type=\"document\" href=\"/{{localLink:{news}}}\">berita</a>.</p>"));

        using var answer = await AskAsync(host, $"{Content}/item/{id}");
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["properties"]!["body"]!;

        Assert.That(body["tag"]!.ToString(), Is.EqualTo("#root"));
        var paragraph = body["elements"]![0]!;
        Assert.That((paragraph["tag"]!.ToString(), paragraph["elements"]![0]!["text"]!.ToString()), Is.EqualTo(("p", "Baca ")));
        var link = paragraph["elements"]![1]!;
        Assert.That((link["tag"]!.ToString(), link["attributes"]!["route"]!["path"]!.ToString(), link["attributes"]!["href"]), Is.EqualTo(("a", "/berita/", null as JsonNode)));
    }

    [Test]
    public async Task Whoever_asks_too_often_waits()
    {
        using var host = TestHost.Instance.WithWebHostBuilder(builder => builder.UseSetting("DeliveryApi:RequestsPerMinute", "3"));
        await SiteAsync();
        using var browser = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });
        var codes = new List<HttpStatusCode>();
        for (var turn = 0; turn < 4; turn++)
        {
            using var answer = await browser.GetAsync(Content);
            codes.Add(answer.StatusCode);
            Assert.That(answer.Headers.Contains("Retry-After"), Is.EqualTo(turn == 3));
        }

        Assert.That(codes, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
    }

    private static WebApplicationFactory<Program> Host(DeliveryApiSettings settings)
    {
        var host = TestHost.Instance.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.PostConfigure<DeliveryApiSettings>(given =>
        {
            given.ApiKey = Key;
            given.Enabled = settings.Enabled;
            given.PublicAccess = settings.PublicAccess;
            given.RichTextOutputAsJson = settings.RichTextOutputAsJson;
            given.DisallowedContentTypeAliases = settings.DisallowedContentTypeAliases;
        })));
        host.Server.PreserveExecutionContext = true;
        return host;
    }

    private static async Task<HttpResponseMessage> AskAsync(WebApplicationFactory<Program> host, string address, params (string Name, string Value)[] headers)
    {
        using var browser = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await browser.SendAsync(request);
    }
}
