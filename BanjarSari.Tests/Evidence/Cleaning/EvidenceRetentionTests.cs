using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Cleaning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Evidence.Cleaning;

public sealed class EvidenceRetentionTests : EvidenceTest
{
    private static readonly DateTime Decision = TestClock.Start.UtcDateTime;

    [Test]
    public async Task Refused_evidence_goes_30_days_after_the_decision_with_its_act()
    {
        var file = await EvidenceAsync();
        (Item.State, Item.DecidedAt) = (ChangeItemStates.Refused, Decision);
        await Db.SaveChangesAsync();

        await AssertGoesAsync(file, "Butir ditolak lebih dari 30 hari lalu");
    }

    [Test]
    public async Task Evidence_of_a_closed_report_goes_30_days_after_it_closed()
    {
        var file = await EvidenceAsync();
        Item.State = ChangeItemStates.Approved;
        (await Db.ChangeReports.SingleAsync()).ClosedAt = Decision;
        await Db.SaveChangesAsync();

        await AssertGoesAsync(file, "Laporan selesai lebih dari 30 hari lalu");
    }

    [Test]
    public async Task Evidence_that_no_report_uses_goes_too()
    {
        var file = await EvidenceAsync();
        file.ItemId = null;
        await Db.SaveChangesAsync();

        await AssertGoesAsync(file, "Tidak dipakai dalam laporan selama 30 hari");
    }

    [Test]
    public async Task What_changed_civil_status_or_identity_is_archived()
    {
        var file = await EvidenceAsync();
        (Item.State, Item.Tier) = (ChangeItemStates.Approved, 2);
        (await Db.ChangeReports.SingleAsync()).ClosedAt = Decision;
        await Db.SaveChangesAsync();
        TestClock.Advance(TimeSpan.FromDays(400));

        Assert.That(await Services.GetRequiredService<EvidenceRetention>().RunOnceAsync(), Is.Zero);
        Assert.That(OnDisk(file.Id), Is.True);
    }

    [Test]
    public async Task Evidence_of_an_open_report_stays_and_nothing_is_written()
    {
        var file = await EvidenceAsync();
        TestClock.Advance(TimeSpan.FromDays(400));

        Assert.That(await Services.GetRequiredService<EvidenceRetention>().RunOnceAsync(), Is.Zero);
        Assert.That(OnDisk(file.Id), Is.True);
        Assert.That(await Db.Processes.CountAsync(process => process.Kind == ProcessKinds.EvidenceRemoved), Is.Zero);
    }

    private async Task<EvidenceFile> EvidenceAsync()
    {
        await UploadAsync();
        return await Db.EvidenceFiles.SingleAsync();
    }

    private async Task AssertGoesAsync(EvidenceFile file, string because)
    {
        var retention = Services.GetRequiredService<EvidenceRetention>();
        TestClock.Advance(TimeSpan.FromDays(30));
        Assert.That(await retention.RunOnceAsync(), Is.Zero, "not before 30 days");
        TestClock.Advance(TimeSpan.FromSeconds(1));

        Assert.That(await retention.RunOnceAsync(), Is.EqualTo(1));
        Assert.That(await retention.RunOnceAsync(), Is.Zero, "once");

        var act = await Db.Processes.Include(process => process.Events).SingleAsync(process => process.Kind == ProcessKinds.EvidenceRemoved);
        Assert.That((act.Basis, act.ActorKind, act.Events.Single().EntityId, act.Events.Single().ResidentId), Is.EqualTo((because, ActorKind.System, file.Id, (Guid?)Owner.Id)));
        Assert.That((file.State, file.RemovedBecause, OnDisk(file.Id), file.StoredSha256!.Length), Is.EqualTo((EvidenceStates.Removed, because, false, 32)));
    }
}
