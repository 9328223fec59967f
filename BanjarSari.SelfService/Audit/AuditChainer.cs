using System.Security.Cryptography;
using System.Text;
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
    public byte[] MacOf(Process process)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, keys.Audit);
        mac.AppendData(process.PreviousMac);
        Append(mac, process.Sequence, process.Id, process.At.Ticks, process.Kind, process.ActorKind, process.ActorResidentId, process.ActorName, process.ActorPost, process.Channel, process.Basis, process.RequestId);
        foreach (var change in process.Events.OrderBy(change => change.Ordinal))
        {
            Append(mac, change.Id, change.Ordinal, change.Kind, change.EntityKind, change.EntityId, change.ResidentId, change.FamilyId);
            mac.AppendData(change.Changes?.Bytes ?? []);
        }

        return mac.GetHashAndReset();
    }

    /// <summary>The MAC that this look must have.</summary>
    public byte[] MacOf(AccessLogEntry look)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, keys.Audit);
        mac.AppendData(look.PreviousMac);
        Append(mac, look.Sequence, look.Id, look.At.Ticks, look.SubjectResidentId, look.Action, look.ActorKind, look.ActorResidentId, look.ActorName, look.ActorPost, look.Purpose, look.RequestId);
        return mac.GetHashAndReset();
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

    private static void Append(IncrementalHash mac, params object?[] values)
    {
        // Length before each value: without it "ab","c" and "a","bc" would be the same.
        foreach (var value in values)
        {
            var bytes = Encoding.UTF8.GetBytes(value?.ToString() ?? "\0");
            mac.AppendData(BitConverter.GetBytes(bytes.Length));
            mac.AppendData(bytes);
        }
    }
}
