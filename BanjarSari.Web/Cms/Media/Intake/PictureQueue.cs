using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Cms.Media.Intake;

/// <summary>Lets few pictures be decoded at a time: a handful of big ones cannot take the machine away from everybody else.</summary>
internal sealed class PictureQueue(IOptions<MediaOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _workers = new(options.Value.Workers);
    private int _waiting;

    /// <summary>Runs <paramref name="work"/> when a decoder is free. Throws <see cref="Content.ContentException"/> when too many wait.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > options.Value.Queue || !await _workers.WaitAsync(TimeSpan.FromSeconds(options.Value.PatienceSeconds), cancellation))
                throw MediaWords.Busy;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            _workers.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.Dispose();
}
