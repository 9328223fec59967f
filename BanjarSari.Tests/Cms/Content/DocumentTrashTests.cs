using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentTrashTests : ContentTest
{
    [Test]
    public async Task What_is_trashed_is_not_public_and_comes_back_as_draft()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var page = await PublishedAsync(PageTypes.Page, section, "Sejarah");

        await Trash.TrashAsync(section, Editor);

        Assert.That((await SnapshotAsync()).All.Select(content => content.Key), Is.EqualTo(new[] { home }));
        var (top, below) = (await RowAsync(section), await RowAsync(page));
        Assert.That((top.Trashed, top.ParentId, top.OriginalParentId, top.Level), Is.EqualTo((true, (Guid?)null, (Guid?)home, 1)));
        Assert.That((below.Trashed, below.ParentId, below.TreePath), Is.EqualTo((true, (Guid?)section, $"/{section:N}/{page:N}/")));
        await Refused(() => SaveAsync(page, "x", []), ContentStatus.InTrash);
        await Refused(() => Publishing.PublishAsync(page, Editor), ContentStatus.InTrash);
        await Refused(() => Trash.TrashAsync(section, Editor), ContentStatus.InTrash);

        Assert.That(await Trash.OriginalParentAsync(section), Is.EqualTo(home));
        await Trash.RestoreAsync(section, home, Editor);

        Assert.That((await RowAsync(page)).TreePath, Is.EqualTo($"/{home:N}/{section:N}/{page:N}/"));
        Assert.That((await SnapshotAsync()).All.Count, Is.EqualTo(1), "a draft");
        Assert.That(await AuditAsync(section), Is.EqualTo(new[] { "New", "Publish", "Move", "Move" }));
    }

    [Test]
    public async Task It_cannot_be_restored_where_it_may_not_stand()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await Trash.TrashAsync(id, Editor);
        await Trash.TrashAsync(news, Editor);

        Assert.That(await Trash.OriginalParentAsync(id), Is.Null);
        await Refused(() => Trash.RestoreAsync(id, news, Editor), ContentStatus.InTrash);
        await Refused(() => Trash.RestoreAsync(id, null, Editor), ContentStatus.NotAllowed);
    }

    [Test]
    public async Task Only_what_is_trashed_can_be_deleted_and_its_trail_stays()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await Refused(() => Trash.DeleteAsync(id, Editor), ContentStatus.NotInTrash);

        await Trash.TrashAsync(news, Editor);
        await Trash.DeleteAsync(news, Editor);

        Assert.That(await Cms.Set<Document>().CountAsync(), Is.EqualTo(1));
        Assert.That(await Cms.Set<DocumentVersion>().AnyAsync(version => version.DocumentId == id), Is.False);
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New", "Delete" }));
        await Refused(() => Trash.DeleteAsync(news, Editor), ContentStatus.NotFound);
    }

    [Test]
    public async Task Emptying_the_bin_deletes_all_that_is_in_it()
    {
        var (_, news) = await SiteAsync();
        foreach (var name in new[] { "Satu", "Dua" })
            await Trash.TrashAsync(await DraftAsync(NewsTypes.Article, news, name), Editor);

        Assert.That(await Trash.EmptyAsync(Editor), Is.EqualTo(2));
        Assert.That(await Cms.Set<Document>().CountAsync(), Is.EqualTo(2));
        Assert.That(await Trash.EmptyAsync(Editor), Is.Zero);
    }
}
