using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Evidence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.Evidence.Cleaning;

/// <summary>Every five minutes what is pending, every hour the sweep, every day the retention; each says in the log what it did.</summary>
internal sealed class EvidenceJobs(IServiceScopeFactory scopes, EvidenceFolders folders, TimeProvider clock, ILogger<EvidenceJobs> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(5);
    private const int TicksPerHour = 12;
    private const int TicksPerDay = 24 * TicksPerHour;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        folders.BufferFormsHere();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, clock);
        for (var tick = 1; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            await RunAsync(PendingAsync, stoppingToken);
            if (tick % TicksPerHour == 2)
                await RunAsync(SweepAsync, stoppingToken);
            if (tick % TicksPerDay == 3)
                await RunAsync(RetainAsync, stoppingToken);
        }
    }

    private async Task PendingAsync(IServiceProvider services, CancellationToken stoppingToken)
    {
        var (ready, refused) = await services.GetRequiredService<PendingEvidence>().RunOnceAsync(stoppingToken);
        if (ready + refused > 0)
            log.LogInformation("Pending evidence: {Ready} ready, {Refused} refused.", ready, refused);
    }

    private async Task SweepAsync(IServiceProvider services, CancellationToken stoppingToken)
    {
        var report = await services.GetRequiredService<EvidenceSweep>().RunOnceAsync(stoppingToken);
        log.Log(report.Missing > 0 ? LogLevel.Error : LogLevel.Information, "Evidence sweep: {Unfinished} uploads given up, {Orphans} orphans deleted, {Missing} files missing.", report.Unfinished, report.Orphans, report.Missing);
    }

    private async Task RetainAsync(IServiceProvider services, CancellationToken stoppingToken) =>
        log.LogInformation("Evidence retention removed {Files} files.", await services.GetRequiredService<EvidenceRetention>().RunOnceAsync(stoppingToken));

    private async Task RunAsync(Func<IServiceProvider, CancellationToken, Task> job, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await job(scope.ServiceProvider, stoppingToken);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException or DbUpdateException or IOException)
        {
            // The next tick tries again; one that failed must not stop the program.
            log.LogError(failure, "An evidence job failed.");
        }
    }
}
