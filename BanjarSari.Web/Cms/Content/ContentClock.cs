using BanjarSari.Web.Cms.Content.Acts;

namespace BanjarSari.Web.Cms.Content;

/// <summary>
/// Carries out what editors have planned, every 10 seconds, and cleans up versions once a day. What fell
/// into a downtime is caught up. Names stored content that no longer fits, once after the start.
/// </summary>
internal sealed partial class ContentClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ContentClock> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (cleaned, compared) = (DateOnly.MinValue, false);
        using var timer = new PeriodicTimer(Beat, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (!compared)
                    await scope.ServiceProvider.GetRequiredService<StoredContentCheck>().RunAsync(stoppingToken);
                compared = true;
                await scope.ServiceProvider.GetRequiredService<DocumentScheduling>().RunDueAsync(stoppingToken);
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                if (today != cleaned)
                    await scope.ServiceProvider.GetRequiredService<DocumentHistory>().CleanUpAsync(stoppingToken);
                cleaned = today;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next beat tries again; the plan stays until it is done.
                LogFailure(log, failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Planned publication failed; it is tried again")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
