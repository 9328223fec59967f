using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Every five minutes and at the end, brings the write-ahead log into the file and empties it: readers that overlap would
/// else let it grow for ever.
/// </summary>
public sealed class SqliteCheckpoints<TStore>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SqliteCheckpoints<TStore>> log) : BackgroundService
    where TStore : DbContext, IGatedStore
{
    private readonly TimeSpan _every = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await CheckpointAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await CheckpointAsync(CancellationToken.None);
        }
    }

    private async Task CheckpointAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TStore>();
        try
        {
            using var turn = await db.Gate.EnterAsync(cancellation);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }
        catch (Exception busy) when (busy is StoreBusyException or SqliteException)
        {
            log.LogWarning(busy, "The write-ahead log could not be emptied; the next turn tries again");
        }
    }
}
