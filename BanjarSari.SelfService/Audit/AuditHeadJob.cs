using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.Audit;

/// <summary>Runs <see cref="AuditHeadKeeper"/> a minute after the start, then once a day, and when the program stops.</summary>
internal sealed class AuditHeadJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AuditHeadJob> log) : BackgroundService
{
    private bool _stopped;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // A host may stop its services twice, the second time without its provider.
        if (!_stopped)
            await RunAsync(cancellationToken);
        _stopped = true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken);
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
            await RunAsync(stoppingToken);
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AuditHeadKeeper>().KeepAsync(cancellation);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException)
        {
            // The next turn writes a later head, which says as much; but somebody must look after the disk.
            log.LogError(failure, "The heads of the audit chains could not be kept outside the store.");
        }
    }
}
