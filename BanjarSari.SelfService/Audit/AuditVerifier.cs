using System.Runtime.CompilerServices;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Walks both chains from the first link and names the first that does not hold: altered, removed, put in or moved.
/// A chain alone cannot show a cut tail: compare with heads that were written down outside (security.md 5.9). Streams, so
/// that memory does not grow with the chain.
/// </summary>
public sealed class AuditVerifier(PopulationDbContext db, AuditChainer chainer)
{
    private const int Block = 2000;

    /// <summary>Verifies the chain <paramref name="name"/>; <paramref name="published"/> are heads written down earlier, those of other chains are passed over.</summary>
    public Task<AuditVerdict> VerifyAsync(string name, IReadOnlyCollection<AuditHead>? published = null, CancellationToken cancellation = default)
    {
        var heads = (published ?? []).Where(head => head.Chain == name).ToLookup(head => head.Sequence, head => head.Mac);
        return name switch
        {
            AuditChainer.ProcessChain => WalkAsync(name, ProcessesAsync(cancellation), heads, cancellation),
            AuditChainer.AccessChain => WalkAsync(name, LooksAsync(cancellation), heads, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }

    private async Task<AuditVerdict> WalkAsync(string name, IAsyncEnumerable<Link> links, ILookup<long, byte[]> published, CancellationToken cancellation)
    {
        var (sequence, mac) = (0L, AuditChainer.Start);
        await foreach (var link in links.WithCancellation(cancellation))
        {
            var reason = link.Sequence != sequence + 1 ? $"baris {sequence + 1} hilang"
                : !link.PreviousMac.AsSpan().SequenceEqual(mac) ? "tidak menyambung pada baris sebelumnya"
                : !link.Expected.AsSpan().SequenceEqual(link.Mac) ? "isi berubah sejak dicatat"
                : published[link.Sequence].Any(written => !written.AsSpan().SequenceEqual(link.Mac)) ? "berbeda dari kepala rantai yang dicatat di luar"
                : null;
            if (reason is not null)
                return AuditVerdict.Broken(new AuditHead(name, sequence, mac), link.Sequence, reason);
            (sequence, mac) = (link.Sequence, link.Mac);
        }

        var last = new AuditHead(name, sequence, mac);
        if (published.Count > 0 && published.Max(head => head.Key) is var furthest && furthest > sequence)
            return AuditVerdict.Broken(last, sequence + 1, $"ekor terpotong: kepala rantai yang dicatat di luar adalah baris {furthest}");
        var head = await db.AuditChains.AsNoTracking().SingleOrDefaultAsync(chain => chain.Name == name, cancellation);
        if ((head?.Sequence ?? 0) != sequence || !(head?.Mac ?? AuditChainer.Start).AsSpan().SequenceEqual(mac))
            return AuditVerdict.Broken(last, sequence + 1, "ekor terpotong atau kepala rantai diubah");
        return new AuditVerdict(last, null, null);
    }

    private async IAsyncEnumerable<Link> ProcessesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var canonical = new CanonicalRow();
        // One stream of acts with their events: a row for each event, or one for an act without any.
        var rows = db.Processes.AsNoTracking()
            .SelectMany(process => db.ProcessEvents.Where(change => change.ProcessId == process.Id).DefaultIfEmpty(), (process, change) => new { Process = process, Event = change })
            .OrderBy(row => row.Process.Sequence).ThenBy(row => row.Event!.Ordinal).AsAsyncEnumerable();
        Process? current = null;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (current is not null && current.Id != row.Process.Id)
                yield return Of(current);
            if (current?.Id != row.Process.Id)
                current = row.Process;
            if (row.Event is not null)
                current.Events.Add(row.Event);
        }

        if (current is not null)
            yield return Of(current);

        Link Of(Process process) => new(process.Sequence, process.PreviousMac, process.Mac, chainer.MacOf(process, canonical));
    }

    // The MACs of one block are worked out while the next is read: this chain is the long one.
    private async IAsyncEnumerable<Link> LooksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var ahead = Task.FromResult<Link[]>([]);
        await foreach (var block in db.AccessLog.AsNoTracking().OrderBy(look => look.Sequence).AsAsyncEnumerable().Chunk(Block).WithCancellation(cancellation))
        {
            var done = await ahead;
            ahead = Task.Run(() => LinksOf(block), cancellation);
            foreach (var link in done)
                yield return link;
        }

        foreach (var link in await ahead)
            yield return link;
    }

    private Link[] LinksOf(AccessLogEntry[] looks)
    {
        var canonical = new CanonicalRow();
        return Array.ConvertAll(looks, look => new Link(look.Sequence, look.PreviousMac, look.Mac, chainer.MacOf(look, canonical)));
    }

    private readonly record struct Link(long Sequence, byte[] PreviousMac, byte[] Mac, byte[] Expected);
}
