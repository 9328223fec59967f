using System.Threading.Channels;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Residents whom acts touched and whom nobody has looked at again yet. In memory: what a restart forgets, the daily run finds.</summary>
internal sealed class TouchedResidents
{
    private readonly Channel<Guid> _waiting = Channel.CreateBounded<Guid>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(Guid resident) => _waiting.Writer.TryWrite(resident);

    /// <summary>Waits for the first.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _waiting.Reader.WaitToReadAsync(cancellation);

    /// <summary>At most <paramref name="most"/> different ones, which are then no longer waiting.</summary>
    public IReadOnlyCollection<Guid> Take(int most)
    {
        var taken = new HashSet<Guid>();
        while (taken.Count < most && _waiting.Reader.TryRead(out var resident))
            taken.Add(resident);
        return taken;
    }
}
