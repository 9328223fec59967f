using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BanjarSari.SelfService.DataStore;

/// <summary>
/// Settings of each SQLite connection: wait in the library instead of in 150 ms steps, full durability,
/// overwrite deleted content, temporary tables in memory. Given once to each physical connection: it keeps
/// them when it goes back to the pool, and EF opens one for every query.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;";
    private static readonly ConditionalWeakTable<object, object> Given = [];

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (Given.TryGetValue(handle, out _))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Given.AddOrUpdate(handle, Pragmas);
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous work: a task would only cost.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
