using System.Net;
using BanjarSari.SelfService.Documents.Verification;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>
/// Look-ups of states: for each network address within a minute, and for each number within an hour, so that no secret
/// can be guessed from many addresses either. A connection without address (test server) is not counted.
/// </summary>
internal sealed class StatusQuota(TimeProvider clock, IOptions<PrintOptions> options)
{
    private readonly SlidingQuota<string> _networks = new(clock, options.Value.ChecksPerAddressAndMinute, TimeSpan.FromMinutes(1));
    private readonly SlidingQuota<string> _numbers = new(clock, options.Value.StatusChecksPerNumberAndHour, TimeSpan.FromHours(1));

    /// <summary>Counts one; null when allowed, else how long to wait.</summary>
    public TimeSpan? Take(IPAddress? address, string number) =>
        (address is null ? null : _networks.Take(VerificationService.Network(address))) ?? _numbers.Take(number);
}
