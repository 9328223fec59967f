using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Runs <see cref="DataQualityRecheck"/> on whomever acts have touched, some seconds later and many at once.</summary>
internal sealed class RecheckJob(TouchedResidents touched, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RecheckJob> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await touched.WaitAsync(stoppingToken))
        {
            // The act that named them has not committed yet; and acts come in swarms.
            await Task.Delay(Pause, clock, stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DataQualityRecheck>().OfAsync(touched.Take(AtOnce), stoppingToken);
            }
            catch (Exception failure) when (failure is StoreBusyException or DbException)
            {
                log.LogWarning(failure, "A check of touched records failed; the daily run repeats it.");
            }
        }
    }
}
