using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace BanjarSari.SelfService.DataStore;

/// <summary>The store could not be written within 5 seconds; the caller answers 503 and keeps what was typed.</summary>
public sealed class StoreBusyException() : Exception("The store is busy.")
{
    private const int SqlServerTimeout = -2;
    private const int SqlServerDeadlock = 1205;

    /// <summary>Whether <paramref name="failure"/> means that another writer holds the store: also another process, or a deadlock on SQL Server.</summary>
    public static bool Is(Exception? failure) => failure switch
    {
        null => false,
        StoreBusyException => true,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } => true,
        SqlException { Number: SqlServerTimeout or SqlServerDeadlock } => true,
        _ => Is(failure.InnerException),
    };
}
