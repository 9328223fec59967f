using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Rows of the logs are written once. Altering them outside this program cannot be prevented, but the chain shows
/// it (<see cref="AuditVerifier"/>); inside it no act may even try.
/// </summary>
internal static class AppendOnly
{
    /// <summary>Throws when a row of the logs is to be changed or deleted.</summary>
    public static void Guard(ChangeTracker changes)
    {
        var touched = changes.Entries().FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted && IsLog(entry.Entity));
        if (touched is not null)
            throw new InvalidOperationException($"{touched.Metadata.ClrType.Name} is append-only.");
    }

    /// <summary>Whether rows are to be chained.</summary>
    public static bool HasNew(ChangeTracker changes) =>
        changes.Entries().Any(entry => entry is { State: EntityState.Added, Entity: Process or AccessLogEntry });

    private static bool IsLog(object row) => row is Process or ProcessEvent or AccessLogEntry;
}
