using System.Data.Common;
using BanjarSari.SelfService.DataStore;

namespace BanjarSari.Web.Cms.Users;

/// <summary>Runs <see cref="StaffCleaning"/> a quarter of an hour after the start and then every hour.</summary>
internal sealed class StaffCleaningJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StaffCleaningJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(15), clock, stoppingToken);
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
            await RunAsync(stoppingToken);
        while (await hourly.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<StaffCleaning>().RunAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException)
        {
            // The next hour is early enough; a missed one must not stop the program.
            log.LogError(failure, "Cleaning of staff sessions failed");
        }
    }
}
