using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Verification;

/// <summary>Look-ups of codes for each network address within a minute.</summary>
public sealed class VerificationQuota(TimeProvider clock, IOptions<PrintOptions> options)
{
    private readonly SlidingQuota<string> _quota = new(clock, options.Value.ChecksPerAddressAndMinute, TimeSpan.FromMinutes(1));

    /// <summary>Counts one; null when allowed, else how long to wait.</summary>
    public TimeSpan? Take(string network) => _quota.Take(network);
}
