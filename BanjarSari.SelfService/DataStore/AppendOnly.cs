using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Rows of the logs are written once. Inside the program no act may even try to alter them; triggers of the database
/// refuse it too; and who removes the triggers is found by the chain (<see cref="AuditVerifier"/>).
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
