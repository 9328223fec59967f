using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>
/// Chains new rows of both logs: each MAC covers the one before, so that no row can be altered, removed or
/// put in between without the key. Called by <see cref="PopulationDbContext"/> inside the write gate.
/// </summary>
public sealed class AuditChainer(KeyRing keys)
{
    /// <summary>Name of the chain of acts.</summary>
    public const string ProcessChain = "process";

    /// <summary>Name of the chain of looks.</summary>
    public const string AccessChain = "access";

    internal static readonly byte[] Start = new byte[32];

    /// <summary>Gives added rows their position and MAC.</summary>
    public async Task ChainAsync(PopulationDbContext db, CancellationToken cancellation)
    {
        var processes = Added<Process>(db);
        if (processes.Count > 0)
        {
            var head = await HeadAsync(db, ProcessChain, cancellation);
            foreach (var process in processes)
            {
                process.PreviousMac = head.Mac;
                process.Sequence = ++head.Sequence;
                process.Mac = head.Mac = MacOf(process);
            }
        }

        var looks = Added<AccessLogEntry>(db);
        if (looks.Count > 0)
        {
            var head = await HeadAsync(db, AccessChain, cancellation);
            foreach (var look in looks)
            {
                look.PreviousMac = head.Mac;
                look.Sequence = ++head.Sequence;
                look.Mac = head.Mac = MacOf(look);
            }
        }
    }

    /// <summary>The MAC that this act must have.</summary>
    public byte[] MacOf(Process process) => MacOf(process, new CanonicalRow());

    /// <summary>The MAC that this look must have.</summary>
    public byte[] MacOf(AccessLogEntry look) => MacOf(look, new CanonicalRow());

    // The verifier passes the same row again and again: a million links make no million buffers.
    internal byte[] MacOf(Process process, CanonicalRow row)
    {
        row.Begin(process.PreviousMac);
        row.Add(process.Sequence).Add(process.Id).Add(process.At.Ticks).Add(process.Kind).Add(process.ActorKind).Add(process.ActorResidentId)
            .Add(process.ActorName).Add(process.ActorPost).Add(process.Channel).Add(process.Basis).Add(process.RequestId);
        foreach (var change in process.Events.Count > 1 ? process.Events.OrderBy(change => change.Ordinal) : (IEnumerable<ProcessEvent>)process.Events)
            row.Add(change.Id).Add(change.Ordinal).Add(change.Kind).Add(change.EntityKind).Add(change.EntityId).Add(change.ResidentId).Add(change.FamilyId)
                .Bytes(change.Changes?.Bytes ?? []);
        return row.Mac(keys.Audit);
    }

    internal byte[] MacOf(AccessLogEntry look, CanonicalRow row)
    {
        row.Begin(look.PreviousMac);
        row.Add(look.Sequence).Add(look.Id).Add(look.At.Ticks).Add(look.SubjectResidentId).Add(look.Action).Add(look.ActorKind).Add(look.ActorResidentId)
            .Add(look.ActorName).Add(look.ActorPost).Add(look.Purpose).Add(look.RequestId);
        // Rows from before these two were kept have neither, and must go on holding.
        if (look.Channel is not null || look.Confidential is not null)
            row.Add(look.Channel).Add(look.Confidential);
        return row.Mac(keys.Audit);
    }

    private static List<T> Added<T>(PopulationDbContext db)
        where T : class =>
        [.. db.ChangeTracker.Entries<T>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];

    private static async Task<AuditChain> HeadAsync(PopulationDbContext db, string name, CancellationToken cancellation)
    {
        // A head left over from an earlier save in this context would be stale.
        var tracked = db.ChangeTracker.Entries<AuditChain>().SingleOrDefault(entry => entry.Entity.Name == name);
        if (tracked is not null)
        {
            await tracked.ReloadAsync(cancellation);
            return tracked.Entity;
        }

        var head = await db.AuditChains.SingleOrDefaultAsync(chain => chain.Name == name, cancellation);
        if (head is null)
        {
            head = new AuditChain { Name = name, Mac = Start };
            db.AuditChains.Add(head);
        }

        return head;
    }
}
