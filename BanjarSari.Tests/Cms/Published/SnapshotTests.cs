using BanjarSari.Tests.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Published;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BanjarSari.Tests.Cms.Published;

public sealed class SnapshotTests : ContentTest
{
    [Test]
    public async Task Two_processes_follow_each_other_through_the_store()
    {
        var (home, news) = await SiteAsync();
        var other = NewScope().ServiceProvider.GetRequiredService<PublishedStore>();
        var before = await other.GetAsync();

        var id = await PublishedAsync(NewsTypes.Article, news, "Panen");
        var between = await other.GetAsync();
        await other.FollowAsync(default);
        var after = await other.GetAsync();

        Assert.That((before.Find(id), between.Find(id), after.Find(id)?.Name), Is.EqualTo((null as object, null as object, "Panen")));
        Assert.That(before.All, Has.Count.EqualTo(2), "whoever holds the old one keeps it whole");
        Assert.That(after.Find(home), Is.Not.SameAs(before.Find(home)));
        await other.FollowAsync(default);
        Assert.That(await other.GetAsync(), Is.SameAs(after), "nothing happened");
    }

    [Test]
    public async Task What_was_cleaned_up_or_too_much_is_read_again_as_a_whole()
    {
        var (_, news) = await SiteAsync();
        var other = NewScope().ServiceProvider.GetRequiredService<PublishedStore>();
        await other.GetAsync();
        var id = await PublishedAsync(NewsTypes.Article, news, "Panen");
        TestClock.Advance(TimeSpan.FromDays(3));
        await History.CleanUpAsync(default);

        await other.FollowAsync(default);

        Assert.That((await other.GetAsync()).Find(id), Is.Not.Null);
    }

    [Test]
    public async Task An_act_of_this_process_is_seen_before_it_ends()
    {
        // As the program has it: one store for all requests.
        using var host = TestHost.Instance.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.RemoveAll<PublishedStore>().AddSingleton<PublishedStore>()));
        using var scope = host.Services.CreateScope();
        var (store, editing) = (scope.ServiceProvider.GetRequiredService<PublishedStore>(), scope.ServiceProvider.GetRequiredService<DocumentEditing>());
        await store.GetAsync();

        var home = await editing.CreateAsync(new CreateDocumentOptions { TypeKey = PageTypes.Home.Key, ParentId = null, Name = "Beranda", Values = Valid(PageTypes.Home) }, Editor);
        await scope.ServiceProvider.GetRequiredService<DocumentPublishing>().PublishAsync(home, Editor);

        Assert.That((await store.GetAsync()).Find(home), Is.Not.Null);
    }

    [Test]
    public async Task Preview_shows_drafts_and_the_public_does_not()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Draf");
        await SaveAsync(news, "Kabar", []);

        var (preview, published) = (await Services.GetRequiredService<PreviewStore>().GetAsync(), await SnapshotAsync());

        Assert.That((preview.Find("/berita/draf/")?.Key, preview.Find(news)!.Name), Is.EqualTo(((Guid?)id, "Kabar")));
        Assert.That((published.Find(id), published.Find(news)!.Name), Is.EqualTo((null as object, "Berita")));
    }

    [Test]
    public async Task Settings_have_no_page_and_values_are_read_by_kind()
    {
        await PublishedAsync(SettingsTypes.Settings, null, "Pengaturan");
        var (home, news) = await SiteAsync();
        await PublishedAsync(NewsTypes.Article, news, "Panen");

        var snapshot = await SnapshotAsync();
        var article = snapshot.OfType("article").Single();

        Assert.That(snapshot.Home!.Key, Is.EqualTo(home));
        Assert.That((article.Text("summary"), article.Choice("category"), article.Date("date"), article.Toggle("hideFromMenu"), article.Text("author"), article.Date("x")), Is.EqualTo(("Ringkas.", "Pertanian", (DateOnly?)new DateOnly(2026, 11, 20), false, "", (DateOnly?)null)));
    }

    [Test]
    [Explicit]
    [Category("OnDemand")]
    public async Task Ten_thousand_documents_load_in_2_seconds_and_publish_in_50_milliseconds()
    {
        await LargeSite.FillAsync(Services, 10_000);
        var news = (await SnapshotAsync()).OfType("newsList").First().Key;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var store = NewScope().ServiceProvider.GetRequiredService<PublishedStore>();
        var snapshot = await store.GetAsync();
        var load = watch.Elapsed;
        await Services.GetRequiredService<PublishedStore>().GetAsync();
        var times = new List<TimeSpan>();
        for (var turn = 0; turn < 20; turn++)
        {
            var id = await DraftAsync(NewsTypes.Article, news, $"Baru {turn}");
            watch.Restart();
            await Publishing.PublishAsync(id, Editor);
            times.Add(watch.Elapsed);
        }

        watch.Restart();
        var found = 0;
        foreach (var content in snapshot.All)
            found += snapshot.Find(content.Path, content.Root) == content ? 1 : 0;
        await TestContext.Out.WriteLineAsync($"load {load.TotalMilliseconds:0} ms, publish median {times.Order().ElementAt(10).TotalMilliseconds:0.0} ms, most {times.Max().TotalMilliseconds:0.0} ms, routing {watch.Elapsed.TotalMicroseconds / snapshot.All.Count:0.00} µs");

        Assert.That(found, Is.EqualTo(snapshot.All.Count));
        Assert.That(load, Is.LessThan(TimeSpan.FromSeconds(2)));
        Assert.That(times.Order().ElementAt(18), Is.LessThan(TimeSpan.FromMilliseconds(50)));
    }
}
