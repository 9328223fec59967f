using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Walks both chains from the first link and names the first that does not hold: altered, removed, put in or moved.
/// A chain alone cannot show a cut tail: compare with a head that was written down outside (security.md 5.9).
/// </summary>
public sealed class AuditVerifier(PopulationDbContext db, AuditChainer chainer)
{
    private const int Batch = 2000;

    /// <summary>Verifies the chain <paramref name="name"/>; <paramref name="published"/> is a head written down earlier.</summary>
    public Task<AuditVerdict> VerifyAsync(string name, AuditHead? published = null, CancellationToken cancellation = default) => name switch
    {
        AuditChainer.ProcessChain => WalkAsync(name, ProcessesAfterAsync, published, cancellation),
        AuditChainer.AccessChain => WalkAsync(name, LooksAfterAsync, published, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private async Task<AuditVerdict> WalkAsync(string name, Func<long, CancellationToken, Task<List<Link>>> after, AuditHead? published, CancellationToken cancellation)
    {
        var last = new AuditHead(name, 0, AuditChainer.Start);
        var publishedSeen = published is null;
        while (await after(last.Sequence, cancellation) is { Count: > 0 } links)
        {
            foreach (var link in links)
            {
                if (link.Sequence != last.Sequence + 1)
                    return AuditVerdict.Broken(last, link.Sequence, $"baris {last.Sequence + 1} hilang");
                if (!link.PreviousMac.AsSpan().SequenceEqual(last.Mac))
                    return AuditVerdict.Broken(last, link.Sequence, "tidak menyambung pada baris sebelumnya");
                if (!link.Expected.AsSpan().SequenceEqual(link.Mac))
                    return AuditVerdict.Broken(last, link.Sequence, "isi berubah sejak dicatat");
                last = new AuditHead(name, link.Sequence, link.Mac);
                if (published is not null && published.Sequence == last.Sequence)
                {
                    if (!published.Mac.AsSpan().SequenceEqual(last.Mac))
                        return AuditVerdict.Broken(last, last.Sequence, "berbeda dari kepala rantai yang dicatat di luar");
                    publishedSeen = true;
                }
            }
        }

        var head = await db.AuditChains.AsNoTracking().SingleOrDefaultAsync(chain => chain.Name == name, cancellation);
        if (!publishedSeen)
            return AuditVerdict.Broken(last, last.Sequence + 1, $"ekor terpotong: kepala rantai yang dicatat di luar adalah baris {published!.Sequence}");
        if ((head?.Sequence ?? 0) != last.Sequence || !(head?.Mac ?? AuditChainer.Start).AsSpan().SequenceEqual(last.Mac))
            return AuditVerdict.Broken(last, last.Sequence + 1, "ekor terpotong atau kepala rantai diubah");
        return new AuditVerdict(last, null, null);
    }

    private async Task<List<Link>> ProcessesAfterAsync(long sequence, CancellationToken cancellation)
    {
        var rows = await db.Processes.AsNoTracking().Include(process => process.Events).AsSplitQuery()
            .Where(process => process.Sequence > sequence).OrderBy(process => process.Sequence).Take(Batch).ToListAsync(cancellation);
        return rows.ConvertAll(row => new Link(row.Sequence, row.PreviousMac, row.Mac, chainer.MacOf(row)));
    }

    private async Task<List<Link>> LooksAfterAsync(long sequence, CancellationToken cancellation)
    {
        var rows = await db.AccessLog.AsNoTracking()
            .Where(look => look.Sequence > sequence).OrderBy(look => look.Sequence).Take(Batch).ToListAsync(cancellation);
        return rows.ConvertAll(row => new Link(row.Sequence, row.PreviousMac, row.Mac, chainer.MacOf(row)));
    }

    private sealed record Link(long Sequence, byte[] PreviousMac, byte[] Mac, byte[] Expected);
}
