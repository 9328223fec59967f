using System.Net;
using BanjarSari.Web.Cms.Schema.Types;

namespace BanjarSari.Tests.Cms.ManagementApi.Documents;

/// <summary>What an editor does to a page, by the calls that the client makes.</summary>
public sealed class DocumentLifeTests : ManagementApiTest
{
    [Test]
    public async Task A_page_is_made_saved_published_and_taken_back()
    {
        var (_, news) = await SiteAsync();
        await SignInAsync();
        var id = Guid.CreateVersion7();

        var (made, _) = await CallAsync(HttpMethod.Post, "document", Body("Panen raya", [Value("summary", "Ringkas.")], NewsTypes.Article, news, id));
        var draft = await ReadAsync($"document/{id}");
        var (published, _) = await CallAsync(HttpMethod.Put, $"document/{id}/update-and-publish", Body("Panen raya", ArticleValues()));
        var live = await ReadAsync($"document/{id}/published");
        var urls = await ReadAsync($"document/urls?id={id}");
        await CallAsync(HttpMethod.Put, $"document/{id}", Body("Panen raya padi", ArticleValues()));
        var pending = await ReadAsync($"document/{id}");
        await CallAsync(HttpMethod.Put, $"document/{id}/unpublish", new { cultures = (string[]?)null });

        Assert.Multiple(async () =>
        {
            Assert.That((made, published), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK)));
            Assert.That((StateOf(draft), StateOf(live), StateOf(pending)), Is.EqualTo(("Draft", "Published", "PublishedPendingChanges")));
            Assert.That(draft.GetProperty("values")[0].GetProperty("editorAlias").GetString(), Is.EqualTo("Umbraco.TextArea"));
            Assert.That(urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString(), Is.EqualTo("/berita/panen-raya/"));
            Assert.That(StateOf(await ReadAsync($"document/{id}")), Is.EqualTo("Draft"));
            Assert.That((await ReadAsync($"document/{id}/audit-log")).GetProperty("items").EnumerateArray().Select(row => row.GetProperty("logType").GetString()), Is.EqualTo(new[] { "Unpublish", "Save", "Publish", "Save", "Save" }));
        });
    }

    [Test]
    public async Task Errors_come_with_the_path_of_the_field()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsync();
        var body = Body("Panen raya", [Value("date", "2026-11-20"), Value("summary", "")]);

        var (status, problem) = await CallAsync(HttpMethod.Put, $"document/{id}/update-and-publish", body);

        var errors = problem.GetProperty("errors");
        Assert.Multiple(() =>
        {
            Assert.That((status, problem.GetProperty("operationStatus").GetString()), Is.EqualTo((HttpStatusCode.BadRequest, "PropertyValidationError")));
            Assert.That(errors.GetProperty("$.values[1].value")[0].GetString(), Is.EqualTo("Isi ringkasan."));
            Assert.That(errors.GetProperty("$.values[?(@.alias == 'body' && @.culture == null && @.segment == null)].value").GetArrayLength(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Below_an_unpublished_page_nothing_is_made_that_cannot_be_published()
    {
        var home = await DraftAsync(PageTypes.Home, null, "Beranda");
        await SignInAsync();
        var id = Guid.CreateVersion7();

        var (status, problem) = await CallAsync(HttpMethod.Post, "document/create-and-publish", Body("Berita", [], NewsTypes.List, home, id));

        Assert.That((status, problem.GetProperty("detail").GetString()), Is.EqualTo((HttpStatusCode.BadRequest, "Terbitkan dahulu halaman di atasnya: \"Beranda\".")));
        Assert.That((await CallAsync(HttpMethod.Get, $"document/{id}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_plan_is_set_shown_and_taken_back()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsync();
        var at = TestClock.Start.AddDays(2);

        await CallAsync(HttpMethod.Put, $"document/{id}/publish", Plan(at));
        var planned = (await ReadAsync($"document/{id}")).GetProperty("variants")[0];
        await CallAsync(HttpMethod.Put, $"document/{id}/publish", Plan(null));
        var free = (await ReadAsync($"document/{id}")).GetProperty("variants")[0];

        Assert.Multiple(() =>
        {
            Assert.That(planned.GetProperty("scheduledPublishDate").GetDateTimeOffset(), Is.EqualTo(at));
            Assert.That(planned.GetProperty("flags")[0].GetProperty("alias").GetString(), Is.EqualTo("Umb.ScheduledForPublish"));
            Assert.That(free.GetProperty("scheduledPublishDate").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(free.GetProperty("state").GetString(), Is.EqualTo("Draft"));
        });
    }

    [Test]
    public async Task An_older_version_is_read_and_brought_back()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsync();
        TestClock.Advance(TimeSpan.FromMinutes(5));
        await CallAsync(HttpMethod.Put, $"document/{id}", Body("Panen gagal", ArticleValues()));

        var versions = (await ReadAsync($"document-version?documentId={id}")).GetProperty("items");
        var first = versions[1].GetProperty("id").GetGuid();
        var old = await ReadAsync($"document-version/{first}");
        var (status, _) = await CallAsync(HttpMethod.Post, $"document-version/{first}/rollback");

        Assert.Multiple(async () =>
        {
            Assert.That((versions.GetArrayLength(), versions[0].GetProperty("isCurrentDraftVersion").GetBoolean(), NameOf(old)), Is.EqualTo((2, true, "Panen raya")));
            Assert.That((status, NameOf(await ReadAsync($"document/{id}"))), Is.EqualTo((HttpStatusCode.OK, "Panen raya")));
        });
    }

    [Test]
    public async Task A_page_goes_to_the_bin_back_and_away()
    {
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsync();

        await CallAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");
        var bin = await ReadAsync("recycle-bin/document/root");
        var origin = await ReadAsync($"recycle-bin/document/{id}/original-parent");
        await CallAsync(HttpMethod.Put, $"recycle-bin/document/{id}/restore", new { target = new { id = news } });
        var back = await ReadAsync($"tree/document/children?parentId={news}");
        var (early, _) = await CallAsync(HttpMethod.Delete, $"recycle-bin/document/{id}");
        await CallAsync(HttpMethod.Put, $"document/{id}/move-to-recycle-bin");
        await CallAsync(HttpMethod.Delete, $"recycle-bin/document/{id}");

        Assert.Multiple(async () =>
        {
            Assert.That((Names(bin).Single(), StateOf(bin.GetProperty("items")[0])), Is.EqualTo(("Panen raya", "Trashed")));
            Assert.That(origin.GetProperty("id").GetGuid(), Is.EqualTo(news));
            Assert.That((Names(back).Single(), early), Is.EqualTo(("Panen raya", HttpStatusCode.BadRequest)));
            Assert.That((await CallAsync(HttpMethod.Get, $"document/{id}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [Test]
    public async Task Pages_are_copied_moved_and_sorted()
    {
        var (home, news) = await SiteAsync();
        var first = await DraftAsync(PageTypes.Section, home, "Profil");
        var second = await DraftAsync(PageTypes.Page, home, "Sejarah");
        await SignInAsync();

        var (copied, _) = await CallAsync(HttpMethod.Post, $"document/{second}/copy", new { target = new { id = home }, relateToOriginal = false, includeDescendants = true });
        var (moved, _) = await CallAsync(HttpMethod.Put, $"document/{second}/move", new { target = new { id = first } });
        var (refused, problem) = await CallAsync(HttpMethod.Put, $"document/{second}/move", new { target = new { id = news } });
        await CallAsync(HttpMethod.Put, "document/sort", new { parent = new { id = home }, sorting = new[] { new { id = first, sortOrder = 0 }, new { id = news, sortOrder = 1 } } });

        Assert.Multiple(async () =>
        {
            Assert.That((copied, moved, refused), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.BadRequest)));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain("tidak dapat ditempatkan"));
            Assert.That(Names(await ReadAsync($"tree/document/children?parentId={home}")), Is.EqualTo(new[] { "Profil", "Berita", "Sejarah (1)" }));
            Assert.That((await ReadAsync($"tree/document/ancestors?descendantId={second}")).EnumerateArray().Select(NameOf), Is.EqualTo(new[] { "Beranda", "Profil", "Sejarah" }));
        });
    }

    [Test]
    public async Task A_list_view_searches_orders_and_names_the_writer()
    {
        var (_, news) = await SiteAsync();
        foreach (var name in new[] { "Banjir surut", "Panen raya", "Panen jagung" })
            await DraftAsync(NewsTypes.Article, news, name);
        await SignInAsync();

        var list = await ReadAsync($"collection/document/{news}?filter=panen&orderBy=name&orderDirection=Descending&skip=0&take=1");

        Assert.That((list.GetProperty("total").GetInt32(), Names(list).Single(), list.GetProperty("items")[0].GetProperty("creator").GetString()), Is.EqualTo((2, "Panen raya", "Sistem")));
    }

    [Test]
    public async Task Who_points_to_a_page_is_told()
    {
        var (home, news) = await SiteAsync();
        var target = await DraftAsync(PageTypes.Page, home, "Profil");
        await DraftAsync(NewsTypes.Article, news, "Panen raya", ArticleValues(body: $"<p><a type=\"document\" href=\"/{{localLink:{target}}}\">Profil</a></p>"));
        await SignInAsync();

        var pointing = (await ReadAsync($"document/{target}/referenced-by")).GetProperty("items")[0];

        Assert.Multiple(async () =>
        {
            Assert.That((pointing.GetProperty("$type").GetString(), pointing.GetProperty("name").GetString()), Is.EqualTo(("DocumentReferenceResponseModel", "Panen raya")));
            Assert.That((await ReadAsync($"document/are-referenced?id={target}&id={news}")).GetProperty("total").GetInt32(), Is.EqualTo(1));
            Assert.That((await ReadAsync($"document/{home}/referenced-descendants")).GetProperty("total").GetInt32(), Is.Zero);
        });
    }

    private static object Plan(DateTimeOffset? at) => new { publishSchedules = new[] { new { culture = (string?)null, schedule = new { publishTime = at, unpublishTime = (DateTimeOffset?)null } } } };
}
