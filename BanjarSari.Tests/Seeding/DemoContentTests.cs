using BanjarSari.Tests.Cms.Content;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Seeding.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Seeding;

public sealed class DemoContentTests : ContentTest
{
    [Test]
    public async Task The_demo_site_is_complete_published_and_made_once()
    {
        await DemoContent.SeedAsync(TestHost.Instance.Services);
        var number = (await SnapshotAsync()).Number;
        await DemoContent.SeedAsync(TestHost.Instance.Services);

        var snapshot = await SnapshotAsync();
        Assert.That(snapshot.Number, Is.EqualTo(number));
        Assert.That(snapshot.All, Has.Count.EqualTo(await Cms.Set<Document>().CountAsync()));
        Assert.That(new[] { "article", "announcement", "official", "service" }.Select(alias => snapshot.OfType(alias).Count()), Is.EqualTo(new[] { 6, 3, 6, 5 }));
        foreach (var path in new[] { "/", "/profil-desa/sejarah/", "/pemerintahan/", "/berita/", "/pengumuman/", "/agenda/", "/layanan/", "/kontak/" })
            Assert.That(snapshot.Find(path), Is.Not.Null, path);
        Assert.That(await Services.GetRequiredService<StoredContentCheck>().RunAsync(default), Is.Empty);
    }

    [Test]
    public async Task Every_link_within_the_demo_site_leads_to_a_page()
    {
        await DemoContent.SeedAsync(TestHost.Instance.Services);
        var snapshot = await SnapshotAsync();

        var links = await Cms.Set<DocumentReference>().ToListAsync();

        Assert.That(links, Has.Count.GreaterThanOrEqualTo(3));
        Assert.That(links.Where(link => snapshot.Find(link.ToId) is null), Is.Empty);
    }
}
