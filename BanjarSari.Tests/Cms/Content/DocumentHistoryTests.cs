using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentHistoryTests : ContentTest
{
    [Test]
    public async Task Rolling_back_makes_an_old_version_the_draft_again()
    {
        var (_, news) = await SiteAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen");
        var first = (await RowAsync(id)).DraftVersionId;
        await SaveAsync(id, "Panen gagal", ArticleValues("Salah."));

        await History.RollBackAsync(first, Editor);

        var row = await RowAsync(id);
        var draft = await Cms.Set<DocumentVersion>().SingleAsync(version => version.Id == row.DraftVersionId);
        Assert.That((row.Name, draft.Values.Contains("Ringkas."), draft.Id == first, row.PublishedVersionId == first), Is.EqualTo(("Panen", true, false, true)));
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New", "Publish", "Save", "RollBack" }));
        await Refused(() => History.RollBackAsync(Guid.NewGuid(), Editor), ContentStatus.VersionNotFound);
        Assert.That(await History.RollBackAsync(row.DraftVersionId, Editor), Is.False);
    }

    [Test]
    public async Task Clean_up_keeps_recent_daily_published_and_marked_versions()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "0");
        for (var number = 1; number <= 5; number++)
            await SaveAsync(id, $"{number}", ArticleValues());
        var marked = await Cms.Set<DocumentVersion>().Where(version => version.DocumentId == id && version.Name == "1").Select(version => version.Id).SingleAsync();
        await History.KeepAsync(marked, keep: true, Editor);
        Assert.That(await History.KeepAsync(marked, keep: true, Editor), Is.False);

        Assert.That(await History.CleanUpAsync(default), Is.Zero, "all of today");
        TestClock.Advance(TimeSpan.FromDays(5));
        Assert.That(await History.CleanUpAsync(default), Is.EqualTo(3), "0, 2, 3, 4 without the last of that day");
        TestClock.Advance(TimeSpan.FromDays(90));
        Assert.That(await History.CleanUpAsync(default), Is.EqualTo(1));

        var kept = await Cms.Set<DocumentVersion>().Where(version => version.DocumentId == id).Select(version => version.Name).ToListAsync();
        Assert.That(kept, Is.EquivalentTo(new[] { "1", "5" }));
        Assert.That(await Cms.Set<ContentChange>().AnyAsync(), Is.False);
    }

    [Test]
    public async Task Stored_content_that_no_longer_fits_is_named_and_left_alone()
    {
        var (_, news) = await SiteAsync();
        var good = await DraftAsync(NewsTypes.Article, news, "Baik");
        var bad = await DraftAsync(NewsTypes.Article, news, "Lama");
        await SetAsync(bad, "{\"summary\":\"x\",\"oldField\":1}");
        var broken = await DraftAsync(NewsTypes.Article, news, "Rusak");
        await SetAsync(broken, "{");
        await Cms.Set<Document>().Where(row => row.Id == news).ExecuteUpdateAsync(set => set.SetProperty(row => row.TypeKey, Guid.Empty));

        var found = await Services.GetRequiredService<StoredContentCheck>().RunAsync(default);

        Assert.That(found, Has.Count.EqualTo(3));
        Assert.That(found, Has.Some.StartsWith("Lama").And.Some.Contains("oldField"));
        Assert.That(found, Has.Some.StartsWith("Rusak").And.Some.Contains("tidak dapat dibaca"));
        Assert.That(found, Has.Some.StartsWith("Berita").And.Some.Contains("tidak dikenal lagi"));
        Assert.That((await Cms.Set<DocumentVersion>().SingleAsync(version => version.DocumentId == bad)).Values, Does.Contain("oldField"));
        Assert.That((await RowAsync(good)).Name, Is.EqualTo("Baik"));
    }

    private Task<int> SetAsync(Guid id, string values) =>
        Cms.Set<DocumentVersion>().Where(version => version.DocumentId == id).ExecuteUpdateAsync(set => set.SetProperty(version => version.Values, values));
}
