using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Documents.Prints;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Documents.Prints;

public sealed class PrintLimitsTests
{
    private static PrintLimits Limits(int workers, int queue, int patienceSeconds = 10) => new(
        new TestClock(), Options.Create(new PrintOptions { Workers = workers, Queue = queue, PatienceSeconds = patienceSeconds }));

    [Test]
    public async Task One_more_than_workers_and_queue_hold_is_refused()
    {
        using var limits = Limits(workers: 1, queue: 1);
        var hold = new TaskCompletionSource<int>();
        var printing = limits.RunAsync(() => hold.Task, CancellationToken.None);
        var waiting = limits.RunAsync(() => Task.FromResult(2), CancellationToken.None);

        var refused = await Assert.ThrowsAsync<PrintLimitException>(() => limits.RunAsync(() => Task.FromResult(3), CancellationToken.None));
        hold.SetResult(1);

        Assert.That(refused!.Limit, Is.EqualTo(PrintLimit.Busy));
        Assert.That(await printing, Is.EqualTo(1));
        Assert.That(await waiting, Is.EqualTo(2));
    }

    [Test]
    public async Task Who_waits_too_long_is_told_to_come_back()
    {
        using var limits = Limits(workers: 1, queue: 5, patienceSeconds: 0);
        var hold = new TaskCompletionSource<int>();
        var printing = limits.RunAsync(() => hold.Task, CancellationToken.None);

        await Assert.ThrowsAsync<PrintLimitException>(() => limits.RunAsync(() => Task.FromResult(2), CancellationToken.None));
        hold.SetResult(1);
        await printing;
    }

    [Test]
    public async Task A_print_that_fails_gives_its_worker_back()
    {
        using var limits = Limits(workers: 1, queue: 0, patienceSeconds: 0);

        await Assert.ThrowsAsync<FormatException>(() => limits.RunAsync<int>(() => throw new FormatException(), CancellationToken.None));
        Assert.That(await limits.RunAsync(() => Task.FromResult(1), CancellationToken.None), Is.EqualTo(1));
    }
}
