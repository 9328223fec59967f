using BanjarSari.Web.Cms.DataStore;

namespace BanjarSari.Web.Cms.Published;

/// <summary>
/// Holds the newest snapshot and swaps it in one step. Readers never wait but for the very first load; a change reads
/// only the documents that were touched.
/// </summary>
internal abstract class SnapshotStore(IServiceScopeFactory scopes, bool drafts) : IDisposable
{
    private const int MostOneByOne = 1_000;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile PublishedSnapshot? _current;

    /// <summary>The newest snapshot that this process knows.</summary>
    public ValueTask<PublishedSnapshot> GetAsync(CancellationToken cancellation = default) =>
        _current is { } current ? ValueTask.FromResult(current) : new(RefreshAsync(cancellation));

    /// <summary>Catches up with the store, whoever changed it.</summary>
    public async Task<PublishedSnapshot> RefreshAsync(CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var reader = new SnapshotReader(scope.ServiceProvider.GetRequiredService<CmsDbContext>(), drafts);
            var number = await reader.NumberAsync(cancellation);
            return _current?.Number == number ? _current : _current = await NextAsync(reader, number, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>As <see cref="RefreshAsync"/>, but leaves alone what nobody has asked for yet.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        if (_current is not null)
            await RefreshAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _turn.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<PublishedSnapshot> NextAsync(SnapshotReader reader, long number, CancellationToken cancellation)
    {
        var before = _current;
        // A restored backup may be behind what this process knows.
        var touched = before is null || before.Number > number ? null : await reader.TouchedAsync(before.Number, number, cancellation);
        var redirects = await reader.RedirectsAsync(cancellation);
        if (before is null || touched is null || touched.Count > MostOneByOne)
            return PublishedSnapshot.Of(number, await reader.RowsAsync(keys: null, cancellation), redirects);
        var rows = await reader.RowsAsync(touched, cancellation);
        return before.With(number, rows, touched.Except(rows.Select(row => row.Key)), redirects);
    }
}
