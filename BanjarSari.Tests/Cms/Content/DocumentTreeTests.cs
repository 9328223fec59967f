using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentTreeTests : ContentTest
{
    [Test]
    public async Task A_moved_branch_keeps_its_links_and_leads_on_from_its_old_addresses()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var from = await PublishedAsync(PageTypes.Section, home, "Profil");
        var to = await PublishedAsync(PageTypes.Section, home, "Desa");
        var page = await PublishedAsync(PageTypes.Page, from, "Sejarah");
        var below = await PublishedAsync(PageTypes.Page, page, "Zaman awal");

        await Tree.MoveAsync(page, to, Editor);

        var snapshot = await SnapshotAsync();
        Assert.That((snapshot.Find(page)!.Path, snapshot.Find(below)!.Path), Is.EqualTo(("/desa/sejarah/", "/desa/sejarah/zaman-awal/")));
        Assert.That(snapshot.FindMoved("/profil/sejarah/zaman-awal")!.Key, Is.EqualTo(below));
        Assert.That((await RowAsync(below)).TreePath, Is.EqualTo($"/{home:N}/{to:N}/{page:N}/{below:N}/"));
        Assert.That(await Tree.MoveAsync(page, to, Editor), Is.False, "it is there already");
        Assert.That(await AuditAsync(page), Is.EqualTo(new[] { "New", "Publish", "Move" }));
    }

    [Test]
    public async Task A_page_moves_only_to_where_it_may_stand()
    {
        var (home, news) = await SiteAsync();
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var inner = await PublishedAsync(PageTypes.Section, section, "Dalam");
        var article = await PublishedAsync(NewsTypes.Article, news, "Panen");

        await Refused(() => Tree.MoveAsync(article, section, Editor), ContentStatus.NotAllowed);
        await Refused(() => Tree.MoveAsync(article, null, Editor), ContentStatus.NotAllowed);
        await Refused(() => Tree.MoveAsync(section, inner, Editor), ContentStatus.ParentInvalid);
        await Refused(() => Tree.MoveAsync(section, section, Editor), ContentStatus.ParentInvalid);
    }

    [Test]
    public async Task A_tree_has_a_deepest_level()
    {
        var parent = await PublishedAsync(PageTypes.Home, null, "Beranda");
        for (var level = 2; level <= TreePaths.Deepest; level++)
            parent = await DraftAsync(PageTypes.Section, parent, $"Tingkat {level}");

        await Refused(() => DraftAsync(PageTypes.Section, parent, "Terlalu dalam"), ContentStatus.ParentInvalid);
    }

    [Test]
    public async Task Sorting_puts_siblings_in_order()
    {
        var (_, news) = await SiteAsync();
        var ids = new List<Guid>();
        foreach (var name in new[] { "A", "B", "C" })
            ids.Add(await PublishedAsync(NewsTypes.Article, news, name));

        await Tree.SortAsync(news, [ids[2], ids[0]], Editor);

        Assert.That((await SnapshotAsync()).Find(news)!.Children.Select(child => child.Name), Is.EqualTo(new[] { "C", "A", "B" }));
        Assert.That(await AuditAsync(news), Is.EqualTo(new[] { "New", "Publish", "Sort" }));
        Assert.That(await Tree.SortAsync(news, [ids[2], ids[0], ids[1]], Editor), Is.False);
        await Refused(() => Tree.SortAsync(news, [news], Editor), ContentStatus.SortingInvalid);
    }

    [Test]
    public async Task A_copy_is_a_draft_with_a_name_of_its_own()
    {
        var home = await PublishedAsync(PageTypes.Home, null, "Beranda");
        var section = await PublishedAsync(PageTypes.Section, home, "Profil");
        var page = await PublishedAsync(PageTypes.Page, section, "Sejarah");
        var copying = Services.GetRequiredService<DocumentCopying>();

        var copy = await copying.CopyAsync(section, home, withDescendants: true, Editor);
        var alone = await copying.CopyAsync(page, section, withDescendants: false, Editor);

        var (top, child) = (await RowAsync(copy), Cms.Set<BanjarSari.Web.Cms.Content.Rows.Document>().Single(row => row.ParentId == copy));
        Assert.That((top.Name, top.PublishedVersionId, child.Name, child.Level), Is.EqualTo(("Profil (1)", (Guid?)null, "Sejarah", 3)));
        Assert.That((await RowAsync(alone)).Name, Is.EqualTo("Sejarah (1)"));
        Assert.That(await AuditAsync(section), Is.EqualTo(new[] { "New", "Publish", "Copy" }));
    }

    [TestCase("Musyawarah Desa: Penetapan RKPDes 2027!", "musyawarah-desa-penetapan-rkpdes-2027")]
    [TestCase("Salat Jum’at & Qur'an", "salat-jumat-dan-quran")]
    [TestCase("RT 01/RW 02", "rt-01-rw-02")]
    [TestCase("Naik 15% – Kabar Baik", "naik-15-persen-kabar-baik")]
    [TestCase("Peraturan Desa Nomor 3 Tahun 2026 tentang Ketertiban", "peraturan-desa-nomor-3-tahun-2026-tentang-ketertiban")]
    [TestCase("???", "halaman")]
    public void Addresses_read_like_their_names(string name, string segment)
    {
        Assert.That(UrlSegments.For(name), Is.EqualTo(segment));
        Assert.That(UrlSegments.Free(segment, [segment, segment + "-2"]), Is.EqualTo(segment + "-3"));
    }
}
