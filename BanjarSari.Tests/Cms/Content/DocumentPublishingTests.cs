using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentPublishingTests : ContentTest
{
    [Test]
    public async Task Publishing_shows_the_draft_at_its_address()
    {
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen Raya di Dusun Krajan");

        await SaveAsync(id, "Nama baru", ArticleValues("Belum terbit."));

        var content = (await SnapshotAsync()).Find("/berita/panen-raya-di-dusun-krajan/")!;
        Assert.That((content.Key, content.Name), Is.EqualTo((id, "Panen Raya di Dusun Krajan")));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New", "Publish", "Save" }));
        Assert.That(await Publishing.PublishAsync(news, Editor), Is.False, "nothing changed");
    }

    [Test]
    public async Task An_incomplete_document_is_not_published_and_says_what_is_missing()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Kosong", []);

        var refused = await Refused(() => Publishing.PublishAsync(id, Editor), ContentStatus.Invalid);

        Assert.That(refused.Errors.Values.SelectMany(messages => messages), Does.Contain("Pilih kategori.").And.Contain("Isi berita."));
        Assert.That((await RowAsync(id)).PublishedVersionId, Is.Null);
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New" }));
    }

    [Test]
    public async Task A_page_below_an_unpublished_one_waits()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var news = await DraftAsync(NewsTypes.List, home, "Berita");
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");

        var refused = await Refused(() => Publishing.PublishAsync(id, Editor), ContentStatus.PathNotPublished);

        Assert.That(refused.Message, Is.EqualTo("Terbitkan dahulu halaman di atasnya: \"Berita\"."));
    }

    [Test]
    public async Task Siblings_of_one_name_have_addresses_of_their_own()
    {
        var (_, news) = await SiteAsync();

        var first = await PublishedAsync(NewsTypes.Article, news, "Panen");
        var second = await PublishedAsync(NewsTypes.Article, news, "Panen!");

        var snapshot = await SnapshotAsync();
        Assert.That((snapshot.Find(first)!.Path, snapshot.Find(second)!.Path), Is.EqualTo(("/berita/panen/", "/berita/panen-2/")));
    }

    [Test]
    public async Task A_renamed_branch_leads_on_from_its_old_addresses()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var page = await PublishedAsync(PageTypes.Page, section, "Sejarah");

        await SaveAsync(section, "Profil Desa", []);
        await Publishing.PublishAsync(section, Editor);

        var snapshot = await SnapshotAsync();
        Assert.That(snapshot.Find("/profil/sejarah/"), Is.Null);
        Assert.That(snapshot.FindMoved("/profil/sejarah/")!.Key, Is.EqualTo(page));
        Assert.That(snapshot.FindMoved("profil")!.Path, Is.EqualTo("/profil-desa/"));

        await SaveAsync(section, "Profil", []);
        await Publishing.PublishAsync(section, Editor);

        snapshot = await SnapshotAsync();
        Assert.That(snapshot.Find("/profil/sejarah/")!.Key, Is.EqualTo(page));
        Assert.That(snapshot.Redirects.Keys, Is.EquivalentTo(new[] { "/profil-desa/", "/profil-desa/sejarah/" }));
    }

    [Test]
    public async Task Unpublishing_hides_the_branch_and_keeps_the_draft()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var page = await PublishedAsync(PageTypes.Page, section, "Sejarah");

        await Publishing.UnpublishAsync(section, Editor);

        var snapshot = await SnapshotAsync();
        Assert.That((snapshot.Find(section), snapshot.Find(page)), Is.EqualTo((null as object, null as object)));
        Assert.That((await RowAsync(page)).PublishedVersionId, Is.Not.Null, "comes back with the section");
        Assert.That(await Publishing.UnpublishAsync(section, Editor), Is.False, "nothing changed");
        Assert.That(await AuditAsync(section), Is.EqualTo(new[] { "New", "Publish", "Unpublish" }));
    }

    [Test]
    public async Task Publishing_a_branch_takes_what_is_complete()
    {
        var home = await DraftAsync(PageTypes.Home, null, "Beranda");
        var news = await DraftAsync(NewsTypes.List, home, "Berita");
        var ready = await DraftAsync(NewsTypes.Article, news, "Lengkap");
        var unready = await DraftAsync(NewsTypes.Article, news, "Kosong", []);

        var none = await Publishing.PublishWithDescendantsAsync(home, unpublishedToo: false, Editor);
        Assert.That((none.Count, (await SnapshotAsync()).All.Count), Is.EqualTo((0, 1)));

        var refused = await Publishing.PublishWithDescendantsAsync(home, unpublishedToo: true, Editor);

        var snapshot = await SnapshotAsync();
        Assert.That(refused.Single().Id, Is.EqualTo(unready));
        Assert.That((snapshot.Find(ready)?.Path, snapshot.Find(unready)), Is.EqualTo(("/berita/lengkap/", null as object)));
    }

    [Test]
    public async Task Acts_that_meet_are_numbered_without_gaps()
    {
        var (_, news) = await SiteAsync();
        var before = (await SnapshotAsync()).Number;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            using var scope = NewScope();
            var editing = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<BanjarSari.Web.Cms.Content.Acts.DocumentEditing>(scope.ServiceProvider);
            await editing.CreateAsync(new() { TypeKey = NewsTypes.Article.Key, ParentId = news, Name = $"Berita {number}", Values = ArticleValues() }, Editor);
        }));

        Assert.That((await SnapshotAsync()).Number, Is.EqualTo(before + 8));
        Assert.That(await Cms.Set<ContentChange>().Select(change => change.Number).ToListAsync(), Is.EquivalentTo(Enumerable.Range(1, (int)before + 8)));
        Assert.That(await Cms.Set<Document>().Where(row => row.ParentId == news).Select(row => row.SortOrder).ToListAsync(), Is.EquivalentTo(Enumerable.Range(0, 8)));
    }
}
