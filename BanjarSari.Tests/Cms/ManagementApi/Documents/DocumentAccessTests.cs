using System.Net;
using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Schema.Types;
using BanjarSari.Web.Cms.Users.Permissions;

namespace BanjarSari.Tests.Cms.ManagementApi.Documents;

/// <summary>Rights are asked by the server at every operation, whatever the client shows (T32).</summary>
public sealed class DocumentAccessTests : ManagementApiTest
{
    private static readonly Guid Any = new("99999999-9999-4999-8999-999999999999");
    private static readonly string[] DraftsOnly = [DocumentVerbs.Read, DocumentVerbs.Create, DocumentVerbs.Update];

    private static readonly string[] Addresses =
    [
        "tree/document/root", "item/document", $"document/{Any}", $"document/{Any}/published", "document/configuration", "recycle-bin/document/root", $"document-version?documentId={Any}",
        $"collection/document/{Any}", $"document/{Any}/audit-log", $"document/{Any}/referenced-by", "document/urls", "tag",
    ];

    [TestCaseSource(nameof(Addresses))]
    public async Task A_stranger_gets_nothing(string address) =>
        Assert.That((await CallAsync(HttpMethod.Get, address)).Status, Is.EqualTo(HttpStatusCode.Unauthorized));

    [TestCaseSource(nameof(Addresses))]
    public async Task An_operator_without_the_section_is_refused(string address)
    {
        await Staff.SignInAsync(Browser, OfficerRoles.Operator);

        Assert.That((await CallAsync(HttpMethod.Get, address)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Whoever_may_only_write_drafts_cannot_publish_delete_or_move()
    {
        var (_, news) = await SiteAsync();
        var article = await DraftAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsAsync(DraftsOnly);
        var body = Body("Panen raya 2", ArticleValues());

        Assert.Multiple(async () =>
        {
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}", body)).Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}/publish", new { publishSchedules = new[] { new { culture = (string?)null, schedule = (object?)null } } })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}/update-and-publish", body)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Post, "document/create-and-publish", Body("Baru", ArticleValues(), NewsTypes.Article, news))).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}/publish-with-descendants", new { includeUnpublishedDescendants = true, cultures = Array.Empty<string>() })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{news}/unpublish", new { cultures = (string[]?)null })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}/move-to-recycle-bin")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, $"document/{article}/move", new { target = (object?)null })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Post, $"document/{article}/copy", new { target = new { id = news }, relateToOriginal = false, includeDescendants = false })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Put, "document/sort", new { parent = new { id = news }, sorting = new[] { new { id = article, sortOrder = 0 } } })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Delete, "recycle-bin/document")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        });
        Assert.That((await RowAsync(article)).PublishedVersionId, Is.Null);
    }

    [Test]
    public async Task A_start_node_shuts_the_rest_of_the_tree()
    {
        var (home, news) = await SiteAsync();
        var page = await DraftAsync(PageTypes.Page, home, "Profil");
        var article = await DraftAsync(NewsTypes.Article, news, "Panen raya");
        await SignInAsAsync([.. DraftsOnly, DocumentVerbs.Sort], news);

        var root = (await ReadAsync("tree/document/root")).GetProperty("items");
        var below = await ReadAsync($"tree/document/children?parentId={home}");
        var (refused, problem) = await CallAsync(HttpMethod.Put, $"document/{page}", Body("Profil baru", []));

        Assert.Multiple(async () =>
        {
            Assert.That((NameOf(root[0]), root[0].GetProperty("noAccess").GetBoolean()), Is.EqualTo(("Beranda", true)));
            Assert.That(Names(below), Is.EqualTo(new[] { "Berita" }));
            Assert.That((refused, problem.GetProperty("detail").GetString()), Is.EqualTo((HttpStatusCode.Forbidden, "Halaman ini di luar bagian situs yang boleh Anda kelola.")));
            Assert.That((await CallAsync(HttpMethod.Get, $"document/{page}")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That((await CallAsync(HttpMethod.Get, $"document/{article}")).Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Names(await ReadAsync("item/document/search?query=p")), Is.EqualTo(new[] { "Panen raya" }));
        });
    }

    [Test]
    public async Task An_administrator_sees_names_but_opens_nothing()
    {
        var (home, _) = await SiteAsync();
        await Staff.SignInAsync(Browser, OfficerRoles.Admin);

        Assert.That(Names(await ReadAsync("tree/document/root")), Is.EqualTo(new[] { "Beranda" }));
        Assert.That((await CallAsync(HttpMethod.Get, $"document/{home}")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }
}
