using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Runs <see cref="ReportReminders"/> a quarter of an hour after the start and then once a day.</summary>
internal sealed class ReportReminderJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReportReminderJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(15), clock, stoppingToken);
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
            var reminded = await scope.ServiceProvider.GetRequiredService<ReportReminders>().RunOnceAsync(stoppingToken);
            log.LogInformation("Reminded the reporters of {Reports} reports.", reminded);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException or DbUpdateException)
        {
            // An officer may decide the same item at this moment; tomorrow is early enough.
            log.LogError(failure, "Reminding reporters failed.");
        }
    }
}
