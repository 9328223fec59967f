using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Cms.Content;

public sealed class DocumentSchedulingTests : ContentTest
{
    private static readonly DateTime Now = TestClock.Start.UtcDateTime;

    private DocumentScheduling Scheduling => Services.GetRequiredService<DocumentScheduling>();

    [Test]
    public async Task A_plan_is_carried_out_when_its_time_has_come_and_ends_by_itself()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await PlanAsync(id, Now.AddMinutes(5), Now.AddMinutes(10));

        Assert.That(await Scheduling.RunDueAsync(default), Is.Zero);
        TestClock.Advance(TimeSpan.FromMinutes(5));
        Assert.That(await Scheduling.RunDueAsync(default), Is.EqualTo(1));
        Assert.That((await SnapshotAsync()).Find(id), Is.Not.Null);
        TestClock.Advance(TimeSpan.FromMinutes(5));
        Assert.That(await Scheduling.RunDueAsync(default), Is.EqualTo(1));
        Assert.That((await SnapshotAsync()).Find(id), Is.Null);
        Assert.That(await AuditAsync(id), Is.EqualTo(new[] { "New", "Save", "Publish", "Unpublish" }));
        Assert.That(await Cms.Set<DocumentSchedule>().AnyAsync(), Is.False);
    }

    [Test]
    public async Task Plans_missed_in_a_downtime_are_caught_up_in_order()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await PlanAsync(id, Now.AddMinutes(5), Now.AddMinutes(10));
        TestClock.Advance(TimeSpan.FromDays(2));

        Assert.That(await Scheduling.RunDueAsync(default), Is.EqualTo(2));
        Assert.That((await SnapshotAsync()).Find(id), Is.Null);
    }

    [Test]
    public async Task Of_two_nodes_only_one_carries_a_plan_out()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await PlanAsync(id, Now.AddMinutes(5), null);
        TestClock.Advance(TimeSpan.FromMinutes(6));

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => NewScope().ServiceProvider.GetRequiredService<DocumentScheduling>().RunDueAsync(default)));

        Assert.That(done.Sum(), Is.EqualTo(1));
        Assert.That((await AuditAsync(id)).Count(kind => kind == "Publish"), Is.EqualTo(1));
    }

    [Test]
    public async Task Plans_must_make_sense()
    {
        var (_, news) = await SiteAsync();
        var ready = await DraftAsync(NewsTypes.Article, news, "Panen");
        var unready = await DraftAsync(NewsTypes.Article, news, "Kosong", []);

        await Refused(() => PlanAsync(ready, Now, null), ContentStatus.ScheduleInPast);
        await Refused(() => PlanAsync(ready, Now.AddHours(2), Now.AddHours(1)), ContentStatus.ScheduleOrder);
        await Refused(() => PlanAsync(unready, Now.AddHours(1), null), ContentStatus.Invalid);
        Assert.That(await Cms.Set<DocumentSchedule>().AnyAsync(), Is.False);
    }

    [Test]
    public async Task A_plan_can_be_taken_back_and_a_repeated_one_writes_nothing()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");

        Assert.That(await PlanAsync(id, Now.AddHours(1), null), Is.True);
        Assert.That(await PlanAsync(id, Now.AddHours(1), null), Is.False);
        Assert.That(await PlanAsync(id, null, null), Is.True);
        Assert.That(await Cms.Set<DocumentSchedule>().AnyAsync(), Is.False);
    }

    [Test]
    public async Task A_draft_made_incomplete_after_planning_stays_unpublished_and_says_why()
    {
        var (_, news) = await SiteAsync();
        var id = await DraftAsync(NewsTypes.Article, news, "Panen");
        await PlanAsync(id, Now.AddMinutes(5), null);
        await SaveAsync(id, "Panen", []);
        TestClock.Advance(TimeSpan.FromMinutes(5));

        Assert.That(await Scheduling.RunDueAsync(default), Is.Zero);
        Assert.That(await Cms.Set<DocumentSchedule>().AnyAsync(), Is.False, "not tried again for ever");
        Assert.That((await Cms.Set<ContentAudit>().OrderBy(row => row.Number).LastAsync()).Comment, Does.StartWith("Jadwal terbit dibatalkan"));
    }

    private Task<bool> PlanAsync(Guid id, DateTime? publish, DateTime? unpublish) =>
        Scheduling.ScheduleAsync(new ScheduleDocumentOptions { Id = id, PublishAt = publish, UnpublishAt = unpublish }, Editor);
}
