using System.Net;
using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.DeliveryApi;

public sealed class ExpandTests : DeliveryTest
{
    [TestCase("", null)]
    [TestCase("?expand=properties[related]", "Dua")]
    [TestCase("?expand=properties[$all]", "Dua")]
    [TestCase("?expand=properties[tags]", null)]
    public async Task A_picked_page_shows_its_properties_only_when_asked(string query, string? summary)
    {
        var first = await ChainAsync();

        var picked = (await GetAsync($"{Content}/item/{first}{query}"))["properties"]!["related"]![0]!;

        Assert.That(picked["properties"]!["summary"]?.ToString(), Is.EqualTo(summary));
        Assert.That(picked["route"]!["path"]!.ToString(), Is.EqualTo("/berita/dua/"));
    }

    [Test]
    public async Task Expansion_and_fields_reach_as_deep_as_they_are_written()
    {
        var first = await ChainAsync();

        var item = await GetAsync($"{Content}/item/{first}?expand=properties[related[properties[related]]]&fields=properties[related[properties[related[properties[summary]]]]]");

        Assert.That(item["properties"]!.ToJsonString(), Does.StartWith("{\"related\":[").And.Not.Contain("\"tags\""));
        var second = item["properties"]!["related"]![0]!["properties"]!;
        Assert.That(second.AsObject().Select(property => property.Key), Is.EqualTo(new[] { "related" }));
        var third = second["related"]![0]!;
        Assert.That((third["name"]!.ToString(), third["properties"]!.ToJsonString()), Is.EqualTo(("Tiga", "{\"summary\":\"Tiga\"}")));
    }

    [Test]
    public async Task Rich_text_links_and_blocks_are_told_apart()
    {
        var (home, news) = await SiteAsync();
        var links = new JsonArray(
            new JsonObject { ["name"] = "Berita", ["type"] = "document", ["unique"] = $"{news}" },
            new JsonObject { ["name"] = "Draf", ["type"] = "document", ["unique"] = $"{await DraftAsync(NewsTypes.Article, news, "Draf")}" },
            new JsonObject { ["name"] = "Luar", ["type"] = "external", ["url"] = "https://contoh.example/" });
        var page = await PublishedAsync(PageTypes.Page, home, "Tautan", [Value("blocks", Blocks((ElementTypes.Links, [Value("links", links), Value("heading", "Lihat juga")])))]);

        var block = (await GetAsync($"{Content}/item/{page}"))["properties"]!["blocks"]!["items"]![0]!["content"]!;

        Assert.That((block["contentType"]!.ToString(), block["properties"]!["heading"]!.ToString()), Is.EqualTo(("linksBlock", "Lihat juga")));
        Assert.That(block["properties"]!["links"]!.AsArray().Select(link => $"{link!["linkType"]} {link["title"]} {link["route"]?["path"]}{link["url"]}"), Is.EqualTo(new[] { "Content Berita /berita/", "External Luar https://contoh.example/" }));
    }

    [Test]
    public async Task An_answer_that_would_grow_without_end_is_refused()
    {
        var (_, news) = await SiteAsync();
        var ids = new List<Guid>();
        for (var number = 0; number < 12; number++)
            ids.Add(await PublishedAsync(NewsTypes.Article, news, $"Berita {number}"));
        foreach (var id in ids)
        {
            await SaveAsync(id, "Berita", [.. ArticleValues(), Value("related", new JsonArray([.. ids.Select(other => new JsonObject { ["type"] = "document", ["unique"] = $"{other}" })]))]);
            await Publishing.PublishAsync(id, Editor);
        }

        using var answer = await AskAsync($"{Content}?expand=properties[$all[properties[$all[properties[$all[properties[$all]]]]]]]");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]!.ToString(), Is.EqualTo("Answer too large"));
    }

    /// <summary>Three articles, each pointing to the next; returns the first.</summary>
    private async Task<Guid> ChainAsync()
    {
        var (_, news) = await SiteAsync();
        var next = await PublishedAsync(NewsTypes.Article, news, "Tiga", ArticleValues("Tiga"));
        foreach (var name in new[] { "Dua", "Satu" })
            next = await PublishedAsync(NewsTypes.Article, news, name, [.. ArticleValues(name), Value("related", new JsonArray(new JsonObject { ["type"] = "document", ["unique"] = $"{next}" }))]);
        return next;
    }
}
