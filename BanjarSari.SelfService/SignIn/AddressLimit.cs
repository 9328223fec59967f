using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.SignIn;

/// <summary>
/// Counts sign-in posts per address and minute, in this process. The limit is generous, because mobile carriers
/// let many people share one address; NIK and village budgets do the fine work.
/// </summary>
public sealed class AddressLimit(TimeProvider clock, IOptions<SignInLimits> limits)
{
    private const int Crowded = 50_000;
    private readonly ConcurrentDictionary<(string Prefix, long Minute), int> _counts = new();

    /// <summary>
    /// Counts one post. False: too many, try again after the seconds given. A connection without address
    /// (Unix socket, test server) is not limited.
    /// </summary>
    public bool TryTake(IPAddress? address, out int retryAfterSeconds)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var minute = now / 60;
        retryAfterSeconds = (int)((minute + 1) * 60 - now);
        if (address is null)
            return true;
        if (_counts.Count > Crowded)
            foreach (var key in _counts.Keys.Where(key => key.Minute < minute))
                _counts.TryRemove(key, out _);
        return _counts.AddOrUpdate((Prefix(address, 64), minute), 1, (_, count) => count + 1) <= limits.Value.PostsPerMinutePerAddress;
    }

    /// <summary>The address shortened for the list of tries: IPv4 to /24, IPv6 to /48; <c>-</c> without one.</summary>
    public static string Shorten(IPAddress? address) => address switch
    {
        null => "-",
        _ when Plain(address) is { AddressFamily: AddressFamily.InterNetwork } four => string.Join('.', four.GetAddressBytes()[..3]) + ".0/24",
        _ => Prefix(address, 48),
    };

    private static string Prefix(IPAddress address, int bits)
    {
        var plain = Plain(address);
        if (plain.AddressFamily == AddressFamily.InterNetwork)
            return plain.ToString();
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(bits / 8).Clear();
        return $"{new IPAddress(bytes)}/{bits}";
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
