using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Keeps prints from wearing the machine out: a quota for each resident, few workers, a short queue (T41).</summary>
internal sealed class PrintLimits(TimeProvider clock, IOptions<PrintOptions> options) : IDisposable
{
    private readonly SlidingQuota<Guid> _quota = new(clock, options.Value.PerResidentAndHour, TimeSpan.FromHours(1));
    private readonly SemaphoreSlim _workers = new(options.Value.Workers);
    private int _present;

    /// <summary>Counts one print; throws <see cref="PrintLimitException"/> above the quota.</summary>
    public void Count(Guid residentId)
    {
        if (_quota.Take(residentId) is { } wait)
            throw new PrintLimitException(PrintLimit.TooMany, wait);
    }

    /// <summary>Runs <paramref name="print"/> when a worker is free; throws <see cref="PrintLimitException"/> when too many wait or the wait is too long.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> print, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _present) > options.Value.Workers + options.Value.Queue)
                throw Busy();
            if (!await _workers.WaitAsync(TimeSpan.FromSeconds(options.Value.PatienceSeconds), cancellation))
                throw Busy();
            try
            {
                return await print();
            }
            finally
            {
                _workers.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.Dispose();

    private PrintLimitException Busy() => new(PrintLimit.Busy, TimeSpan.FromSeconds(options.Value.PatienceSeconds));
}
