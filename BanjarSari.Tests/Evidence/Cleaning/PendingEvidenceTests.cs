using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Cleaning;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Evidence.Cleaning;

public sealed class PendingEvidenceTests : EvidenceTest
{
    [Test]
    public async Task What_waits_whole_becomes_evidence_or_is_told_to_the_resident()
    {
        var photo = await WaitingAsync(SamplePhotos.Make());
        var nothing = await WaitingAsync("no evidence"u8.ToArray());
        var half = await CodeAsync(await StartAsync(1000));
        TestClock.Advance(TimeSpan.FromMinutes(2));

        var done = await Services.GetRequiredService<PendingEvidence>().RunOnceAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(done, Is.EqualTo((1, 1)));
            Assert.That((photo.State, nothing.State, OnDisk(nothing.Id)), Is.EqualTo((EvidenceStates.Ready, EvidenceStates.Refused, false)));
            Assert.That((await Db.InboxMessages.SingleAsync()).Body, Is.EqualTo(nothing.RemovedBecause).And.Contains("JPEG, PNG, atau WebP"));
            Assert.That((await Db.Processes.SingleAsync()).ActorKind, Is.EqualTo(ActorKind.System));
            Assert.That(await Db.EvidenceFiles.AnyAsync(row => row.Code == half && row.State == EvidenceStates.Uploading));
            Assert.That((await Evidence.ListAsync(Item.Id)).Select(file => file.State), Is.EquivalentTo(new[] { EvidenceStates.Ready, EvidenceStates.Refused, EvidenceStates.Uploading }));
        });
    }

    [Test]
    public async Task What_came_just_now_is_left_to_its_request()
    {
        await WaitingAsync(SamplePhotos.Make());

        Assert.That(await Services.GetRequiredService<PendingEvidence>().RunOnceAsync(), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_part_that_the_disk_lost_is_told_and_stops_nothing()
    {
        var lost = await WaitingAsync(SamplePhotos.Make());
        var part = Directory.GetFiles(Folders.QuarantineOf(lost.Id)).Single();
        await File.WriteAllBytesAsync(part, (await File.ReadAllBytesAsync(part))[..40]);
        TestClock.Advance(TimeSpan.FromMinutes(2));

        Assert.That(await Services.GetRequiredService<PendingEvidence>().RunOnceAsync(), Is.EqualTo((0, 1)));
        Assert.That(lost.RemovedBecause, Is.EqualTo("Berkas ini tidak sampai dengan utuh. Kirim sekali lagi."));
    }

    private async Task<EvidenceFile> WaitingAsync(byte[] bytes)
    {
        var code = await CodeAsync(await StartAsync(bytes.Length));
        var file = await Db.EvidenceFiles.SingleAsync(row => row.Code == code);
        await Services.GetRequiredService<Quarantine>().AddAsync(file, 0, new MemoryStream(bytes), bytes.Length, new EvidenceRefusedException(""), CancellationToken.None);
        return file;
    }
}
