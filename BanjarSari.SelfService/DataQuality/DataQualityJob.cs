using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Runs <see cref="DataQualityRun"/> three minutes after the start and then once a day.</summary>
internal sealed class DataQualityJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DataQualityJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(3), clock, stoppingToken);
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
            await RunAsync(stoppingToken);
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<DataQualityRun>().RunAsync(stoppingToken);
            log.LogInformation("Data quality: {Opened} problems opened, {Settled} settled.", outcome.Opened, outcome.Settled);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException)
        {
            // Tomorrow is early enough; a missed day must not stop the program.
            log.LogError(failure, "The check of data quality failed.");
        }
    }
}
