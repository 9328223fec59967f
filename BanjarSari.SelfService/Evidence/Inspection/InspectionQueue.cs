using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Evidence.Inspection;

/// <summary>
/// Lets few files be looked into at a time, with a short queue and a limit of time, so that a handful of big photos
/// cannot take the machine away from everybody else.
/// </summary>
internal sealed class InspectionQueue(IOptions<EvidenceOptions> options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _workers = new(options.Value.Workers);
    private int _present;

    /// <summary>Runs <paramref name="work"/> when a worker is free. Throws <see cref="EvidenceRefusedException"/>: busy, or too long.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _present) > options.Value.Workers + options.Value.Queue
                || !await _workers.WaitAsync(TimeSpan.FromSeconds(options.Value.PatienceSeconds), cancellation))
                throw EvidenceWords.Busy(TimeSpan.FromSeconds(options.Value.PatienceSeconds));
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }

        // A decoder cannot be stopped half way: the worker stays taken until it really ends, and nobody waits for it longer.
        var running = Task.Run(work, CancellationToken.None);
        _ = running.ContinueWith(_ => _workers.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await running.WaitAsync(TimeSpan.FromSeconds(options.Value.WorkSeconds), clock, cancellation);
        }
        catch (TimeoutException)
        {
            throw EvidenceWords.TookTooLong;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.Dispose();
}
