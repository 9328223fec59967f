using BanjarSari.SelfService.Evidence.Cleaning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Evidence.Cleaning;

/// <summary>Rows and files after crashes. All tests share the folders: only what a test made old is swept, and one of these runs at a time.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class EvidenceSweepTests : EvidenceTest
{
    private static readonly DateTime Old = TestClock.Start.UtcDateTime.AddHours(-2);

    private EvidenceSweep Sweep => Services.GetRequiredService<EvidenceSweep>();

    [Test]
    public async Task A_crash_between_file_and_row_leaves_nothing_for_long()
    {
        var orphan = Folders.KeptFile(Guid.CreateVersion7());
        var half = orphan + ".tmp";
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        foreach (var path in (string[])[orphan, half])
        {
            await File.WriteAllTextAsync(path, "x");
            File.SetLastWriteTimeUtc(path, Old);
        }

        var kept = Folders.KeptFile((await Db.EvidenceFiles.SingleAsync(row => row.Code == UploadAsync(null).Result)).Id);
        File.SetLastWriteTimeUtc(kept, Old);
        var report = await Sweep.RunOnceAsync();

        Assert.That((File.Exists(orphan), File.Exists(half), File.Exists(kept)), Is.EqualTo((false, false, true)));
        Assert.That(report.Orphans, Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task An_upload_given_up_goes_after_an_hour()
    {
        var code = await CodeAsync(await StartAsync(1000));
        using var part = await PutAsync(code, new byte[10], 0);
        var id = (await Db.EvidenceFiles.AsNoTracking().SingleAsync()).Id;
        TestClock.Advance(TimeSpan.FromMinutes(61));

        var young = await Sweep.RunOnceAsync();
        Directory.SetLastWriteTimeUtc(Folders.QuarantineOf(id), Old);
        var old = await Sweep.RunOnceAsync();

        Assert.That((young.Unfinished, old.Unfinished), Is.EqualTo((0, 1)), "a part that came just now keeps it");
        Assert.That((await Db.EvidenceFiles.CountAsync(), OnDisk(id)), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task Left_over_buffers_and_quarantine_without_row_go()
    {
        var buffer = Path.Combine(Folders.Incoming, $"ASPNETCORE_{Guid.CreateVersion7():N}.tmp");
        var parts = Directory.CreateDirectory(Folders.QuarantineOf(Guid.CreateVersion7())).FullName;
        await File.WriteAllTextAsync(buffer, "x");
        File.SetLastWriteTimeUtc(buffer, Old);
        Directory.SetLastWriteTimeUtc(parts, Old);

        await Sweep.RunOnceAsync();

        Assert.That((File.Exists(buffer), Directory.Exists(parts)), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task A_lost_file_is_told()
    {
        await UploadAsync();
        File.Delete(Folders.KeptFile((await Db.EvidenceFiles.SingleAsync()).Id));
        TestClock.Advance(TimeSpan.FromMinutes(61));

        Assert.That((await Sweep.RunOnceAsync()).Missing, Is.EqualTo(1));
    }
}
