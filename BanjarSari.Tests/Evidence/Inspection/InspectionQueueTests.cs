using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Inspection;
using Microsoft.Extensions.Options;

namespace BanjarSari.Tests.Evidence.Inspection;

[Parallelizable(ParallelScope.All)]
public sealed class InspectionQueueTests
{
    [Test]
    public async Task When_all_workers_are_busy_the_answer_is_to_come_again()
    {
        using var queue = new InspectionQueue(Options.Create(new EvidenceOptions { Workers = 1, PatienceSeconds = 0 }), TimeProvider.System);
        var held = new TaskCompletionSource<int>();
        var first = queue.RunAsync(() => held.Task, CancellationToken.None);

        Assert.That(async () => await queue.RunAsync(() => Task.FromResult(2), CancellationToken.None), Throws.TypeOf<EvidenceRefusedException>().With.Property("Status").EqualTo(503).And.Message.Contains("Tidak ada yang hilang"));
        held.SetResult(1);
        Assert.That(await first, Is.EqualTo(1));
        Assert.That(async () => await queue.RunAsync(() => Task.FromResult(3), CancellationToken.None), Is.EqualTo(3).After(1000, 5));
    }

    [Test]
    public async Task Work_that_takes_too_long_is_refused_and_its_worker_stays_taken_until_it_ends()
    {
        using var queue = new InspectionQueue(Options.Create(new EvidenceOptions { Workers = 1, WorkSeconds = 0, PatienceSeconds = 0 }), TimeProvider.System);
        var held = new TaskCompletionSource<int>();

        Assert.That(async () => await queue.RunAsync(() => held.Task, CancellationToken.None), Throws.TypeOf<EvidenceRefusedException>().With.Message.Contains("terlalu rumit"));
        Assert.That(async () => await queue.RunAsync(() => Task.FromResult(2), CancellationToken.None), Throws.TypeOf<EvidenceRefusedException>().With.Property("Status").EqualTo(503));
        held.SetException(new InvalidOperationException());
        await Task.Yield();
    }
}
