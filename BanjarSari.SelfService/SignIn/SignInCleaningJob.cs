using System.Data.Common;
using BanjarSari.SelfService.DataStore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Runs <see cref="SignInCleaning"/> ten minutes after the start and then once a day.</summary>
internal sealed class SignInCleaningJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SignInCleaningJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(10), clock, stoppingToken);
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
            var rows = await scope.ServiceProvider.GetRequiredService<SignInCleaning>().RunAsync(stoppingToken);
            log.LogInformation("Sign-in cleaning deleted {Rows} rows.", rows);
        }
        catch (Exception failure) when (failure is StoreBusyException or DbException)
        {
            // Tomorrow is early enough; a missed day must not stop the program.
            log.LogError(failure, "Sign-in cleaning failed.");
        }
    }
}
