using System.Net;
using System.Net.Sockets;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Prints;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.Verification;

/// <summary>Looks up prints by code. A malformed code takes the same way as an unknown one: same answer, same work.</summary>
public sealed class VerificationService(PopulationDbContext db, VerificationQuota quota)
{
    /// <summary>The print of a code however it is written; null: unknown.</summary>
    public async Task<VerifiedPrint?> FindAsync(string? typed, CancellationToken cancellation = default)
    {
        var code = PrintCodes.Normalise(typed);
        var record = await db.PrintRecords.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancellation);
        return record is null ? null : new VerifiedPrint
        {
            Kind = PrintKinds.Label(record.Kind),
            PrintedAt = record.PrintedAt,
            Initials = record.HolderInitials,
            RevokedAt = record.RevokedAt,
        };
    }

    /// <summary>Counts one look-up of a network address; null when allowed, else how long to wait.</summary>
    public TimeSpan? Count(IPAddress? address) => quota.Take(Network(address));

    // IPv6 hands each customer a /64 at least: counting single addresses would count nothing.
    internal static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
