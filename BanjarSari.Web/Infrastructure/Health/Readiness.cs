using Microsoft.Extensions.Options;

namespace BanjarSari.Web.Infrastructure.Health;

/// <summary>Asks the probe at most once in <see cref="HealthOptions.RepeatSeconds"/> and logs what is not right.</summary>
internal sealed class Readiness(IServiceScopeFactory scopes, TimeProvider clock, IOptions<HealthOptions> options, ILogger<Readiness> log) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long? _askedAt;
    private bool _ready;

    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_askedAt is { } asked && clock.GetElapsedTime(asked) < TimeSpan.FromSeconds(options.Value.RepeatSeconds))
                return _ready;
            _ready = await AskAsync(cancellation);
            _askedAt = clock.GetTimestamp();
            return _ready;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<bool> AskAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var troubles = await scope.ServiceProvider.GetRequiredService<ReadinessProbe>().TroublesAsync(cancellation);
            if (troubles.Count > 0)
                log.LogError("Belum siap melayani: {Troubles}", string.Join(", ", troubles));
            return troubles.Count == 0;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Belum siap melayani");
            return false;
        }
    }
}
