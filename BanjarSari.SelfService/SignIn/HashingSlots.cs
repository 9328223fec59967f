using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Lets one PIN be hashed per two cores, with a short queue: without it a flood of sign-ins slows every other
/// page down to seconds (security.md, fact 4).
/// </summary>
public sealed class HashingSlots(IOptions<SignInLimits> limits) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int _waiting;

    /// <summary>Waits for a slot; dispose to give it back. Null when the queue is full or the wait too long: answer 503.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > limits.Value.HashingQueue + 1)
                return null;
            return await _slots.WaitAsync(TimeSpan.FromSeconds(limits.Value.HashingWaitSeconds), cancellation) ? new Slot(_slots) : null;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private sealed class Slot(SemaphoreSlim slots) : IDisposable
    {
        private SemaphoreSlim? _slots = slots;

        public void Dispose() => Interlocked.Exchange(ref _slots, null)?.Release();
    }
}
