using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentEditingTests : ContentTest
{
    [Test]
    public async Task A_new_document_is_a_draft_in_its_place()
    {
        var (home, news) = await SiteAsync();

        var id = await DraftAsync(NewsTypes.Article, news, "  Panen   raya ");

        var row = await RowAsync(id);
        Assert.That((row.Name, row.ParentId, row.Level, row.SortOrder, row.PublishedVersionId, row.Segment), Is.EqualTo(("Panen raya", (Guid?)news, 3, 0, (Guid?)null, (string?)null)));
        Assert.That(row.TreePath, Is.EqualTo($"/{home:N}/{news:N}/{id:N}/"));
        Assert.That((row.CreatorKey, row.WriterKey), Is.EqualTo((Editor.Key, Editor.Key)));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New" }));
        Assert.That((await SnapshotAsync()).Find(id), Is.Null);
    }

    [Test]
    public async Task A_document_stands_only_where_the_schema_allows_it()
    {
        var (home, news) = await SiteAsync();

        await Refused(() => DraftAsync(NewsTypes.Article, home, "Berita"), ContentStatus.NotAllowed);
        await Refused(() => DraftAsync(NewsTypes.Article, parent: null, "Berita"), ContentStatus.NotAllowed);
        await Refused(() => DraftAsync(ElementTypes.Text, news, "Blok"), ContentStatus.NotAllowed);
        await Refused(() => DraftAsync(NewsTypes.Article, Guid.NewGuid(), "Berita"), ContentStatus.ParentNotFound);
        await Refused(() => Editing.CreateAsync(new CreateDocumentOptions { TypeKey = Guid.Empty, ParentId = news, Name = "x", Values = [] }, Editor), ContentStatus.TypeNotFound);
        Assert.That((await Refused(() => DraftAsync(NewsTypes.List, home, "Berita lain"), ContentStatus.NotAllowed)).Message, Is.EqualTo("Daftar berita sudah ada; hanya boleh satu."));
        Assert.That(await Cms.Set<Document>().CountAsync(), Is.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("   ")]
    public async Task A_document_needs_a_name(string name)
    {
        var (_, news) = await SiteAsync();

        await Refused(() => DraftAsync(NewsTypes.Article, news, name), ContentStatus.InvalidName);
    }

    [Test]
    public async Task A_draft_may_be_incomplete_but_not_of_a_wrong_form()
    {
        var (_, news) = await SiteAsync();

        var id = await DraftAsync(NewsTypes.Article, news, "Belum selesai", []);
        var refused = await Refused(() => SaveAsync(id, "Belum selesai", [Value("date", "besok")]), ContentStatus.InvalidValues);

        Assert.That(refused.Errors.Keys, Is.EqualTo(new[] { "$.values[0].value" }));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New" }));
    }

    [Test]
    public async Task Each_save_is_a_version_and_nothing_changed_is_none()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");

        var same = await SaveAsync(id, "Panen", ArticleValues());
        var changed = await SaveAsync(id, "Panen raya", ArticleValues("Baru."));

        Assert.That((same, changed), Is.EqualTo((false, true)));
        Assert.That(await Cms.Set<DocumentVersion>().CountAsync(version => version.DocumentId == id), Is.EqualTo(2));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New", "Save" }));
        Assert.That((await RowAsync(id)).Name, Is.EqualTo("Panen raya"));
    }

    [Test]
    public async Task Whoever_saves_over_an_unseen_change_is_told_who_made_it()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        var seen = (await RowAsync(id)).DraftVersionId;
        await SaveAsync(id, "Panen raya", ArticleValues(), seen);

        var refused = await Refused(() => SaveAsync(id, "Panen kecil", ArticleValues(), seen), ContentStatus.Conflict);

        Assert.That(refused.Message, Does.StartWith("Siti Penyunting sudah menyimpan"));
        Assert.That((await RowAsync(id)).Name, Is.EqualTo("Panen raya"));
    }

    [Test]
    public async Task References_and_tags_follow_the_draft_and_what_is_published()
    {
        var (home, news) = await SiteAsync();
        var link = Rich($"<p><a type=\"document\" href=\"/{{localLink:{home}}}\">beranda</a></p>");
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen", [.. ArticleValues().Where(value => value.Alias != "body"), Value("body", link), Value("tags", new System.Text.Json.Nodes.JsonArray("padi", "panen"))]);
        Assert.That(await ReferencesAsync(id), Is.EqualTo(new[] { home }));

        await SaveAsync(id, "Panen", [.. ArticleValues(), Value("tags", new System.Text.Json.Nodes.JsonArray("padi"))]);
        Assert.That(await ReferencesAsync(id), Is.EqualTo(new[] { home }), "still published");
        Assert.That(await Cms.Set<DocumentTag>().Where(tag => tag.DocumentId == id).Select(tag => tag.Text).ToListAsync(), Is.EqualTo(new[] { "padi" }));

        await Publishing.PublishAsync(id, Editor);
        Assert.That(await ReferencesAsync(id), Is.Empty);
    }

    private Task<List<Guid>> ReferencesAsync(Guid id) => Cms.Set<DocumentReference>().Where(row => row.FromId == id).Select(row => row.ToId).ToListAsync();
}
