namespace BanjarSari.Web.Cms.Published;

/// <summary>Takes acts of other processes into this one's snapshots: asks for the number of the last act every second.</summary>
internal sealed partial class SnapshotFollower(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SnapshotFollower> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<PublishedStore>().FollowAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<PreviewStore>().FollowAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The store is away: the last snapshot goes on being served, the next beat tries again.
                LogFailure(log, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content store does not answer; the last snapshot is served")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
