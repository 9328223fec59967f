using System.Collections.Concurrent;

namespace BanjarSari.SelfService.Documents;

/// <summary>
/// Allows each key so many takes within a window. In memory: a restart forgives, which costs at most one more window.
/// </summary>
internal sealed class SlidingQuota<TKey>(TimeProvider clock, int limit, TimeSpan window)
    where TKey : notnull
{
    private const int TidyAbove = 1000;
    private readonly ConcurrentDictionary<TKey, Queue<DateTimeOffset>> _takes = new();

    /// <summary>Takes one; null when allowed, else how long to wait.</summary>
    public TimeSpan? Take(TKey key)
    {
        if (_takes.Count > TidyAbove)
            Tidy();
        var takes = _takes.GetOrAdd(key, _ => new Queue<DateTimeOffset>());
        lock (takes)
        {
            var now = clock.GetUtcNow();
            while (takes.TryPeek(out var first) && now - first >= window)
                takes.Dequeue();
            if (takes.Count >= limit)
                return window - (now - takes.Peek());
            takes.Enqueue(now);
            return null;
        }
    }

    private void Tidy()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, takes) in _takes)
            lock (takes)
                if (takes.Count == 0 || now - takes.Last() >= window)
                    _takes.TryRemove(key, out _);
    }
}
