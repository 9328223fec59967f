using BanjarSari.Web.Cms.Schema.Types;
using CsCheck;

namespace BanjarSari.Tests.Cms.DeliveryApi;

/// <summary>Whatever is asked, the answer is a page, a problem or nothing: never a failure, never a draft.</summary>
public sealed class AnyQueryTests : DeliveryTest
{
    private static readonly string[] Names = ["fetch", "filter", "sort", "skip", "take", "expand", "fields", "id", "culture"];

    private static readonly string[] Pieces =
    [
        "children:", "descendants:", "ancestors:", "/", "berita", "contentType:", "!", "article", "name:", "createDate", "updateDate", ">", "<", ":", "2026-11-23", "99999-99-99", "9999999999",
        "-1", "asc", "desc", "level", "properties[", "]", "$all", "related", ",", "[", "body", "blocks", "\u0000", "\ud83d\ude00", "%", "../..", "{", "'--", "0f8fad5b-d9cb-469f-a165-70867728950e",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.Const(""), Gen.String[0, 12], Gen.OneOf([.. Pieces.Select(piece => Gen.Const(piece))]).Array[1, 8].Select(parts => string.Concat(parts)));

    private static readonly Gen<string> Query = Gen.Select(Gen.OneOf([.. Names.Select(name => Gen.Const(name))]), Text).Array[0, 5]
        .Select(pairs => "?" + string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(WellFormed(pair.Item2))}")));

    // No server takes a path with a null character; the test server throws where Kestrel answers 400.
    private static readonly Gen<string> Address = Gen.OneOf(Gen.Const(Content), Gen.Const(Content + "/items"), Gen.Const(Content + "/item/berita"), Text.Select(path => $"{Content}/item/{Uri.EscapeDataString(WellFormed(path).Replace("\0", "", StringComparison.Ordinal))}"));

    [Test]
    public Task No_query_fails_or_leaks() => AskManyAsync(400);

    [Test]
    [Explicit]
    [Category("OnDemand")]
    public Task No_query_of_20_000_fails_or_leaks() => AskManyAsync(20_000);

    private async Task AskManyAsync(int count)
    {
        var (_, news) = await SiteAsync();
        var draft = await DraftAsync(NewsTypes.Article, news, "Rahasia", ArticleValues("Rahasia"));
        await PublishedAsync(NewsTypes.Article, news, "Panen", [.. ArticleValues(), Value("related", new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["type"] = "document", ["unique"] = $"{draft}" }))]);

        await Check.SampleAsync(Gen.Select(Address, Query, Text), async (address, query, start) =>
        {
            using var answer = await AskAsync(address + query, ("Start-Item", new string([.. WellFormed(start).Where(letter => letter is > ' ' and < '\u007f')])), ("Preview", "true"));
            Assert.That((int)answer.StatusCode, Is.LessThan(500), address + query);
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("Rahasia").And.Not.Contain("Exception"), address + query);
        }, iter: count, threads: 1, seed: "0000KOIPLA11");
    }

    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
