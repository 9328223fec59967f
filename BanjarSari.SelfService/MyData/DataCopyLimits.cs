using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Documents.Prints;

namespace BanjarSari.SelfService.MyData;

/// <summary>A quota of its own for each resident, and the workers that prints share.</summary>
internal sealed class DataCopyLimits(TimeProvider clock, PrintLimits prints)
{
    /// <summary>Copies that one resident may take within an hour.</summary>
    public const int PerHour = 6;

    private readonly SlidingQuota<Guid> _quota = new(clock, PerHour, TimeSpan.FromHours(1));

    public Task<T> RunAsync<T>(Guid residentId, Func<Task<T>> copy, CancellationToken cancellation) =>
        _quota.Take(residentId) is { } wait ? throw new PrintLimitException(PrintLimit.TooMany, wait) : prints.RunAsync(copy, cancellation);
}
