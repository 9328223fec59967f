namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Lets one writer at a time to a store. SQLite has one writer anyway; queueing here instead
/// of in its busy handler cut the 99th percentile of 32 writers from 1.14 s to 80 ms (style.md).
/// </summary>
public sealed class WriteGate : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Waits for the turn; dispose to give it back. Throws <see cref="StoreBusyException"/> after 5 seconds.
    /// </summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation = default)
    {
        if (!await _turn.WaitAsync(Patience, cancellation))
            throw new StoreBusyException();
        return new Turn(_turn);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
