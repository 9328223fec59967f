using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.Notifications;

/// <summary>Runs <see cref="OutboxRun"/> every minute.</summary>
internal sealed class OutboxJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await minute.WaitForNextTickAsync(stoppingToken))
            await RunAsync(stoppingToken);
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OutboxRun>().RunOnceAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException or DbUpdateException)
        {
            // The next minute tries again; a busy store must not stop the program.
            log.LogError(failure, "Sending the outbox failed.");
        }
    }
}
