using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>What must be right with a SQLite library and file before anything is read or written.</summary>
public static class SqliteFile
{
    // Older ones can corrupt a write-ahead log with two connections (security.md, fact 2).
    private static readonly Version OldestLibrary = new(3, 51, 3);

    // Reading a larger file whole would delay every start; there it is done after a crash, and by each backup.
    private const long QuickCheckUpTo = 256L * 1024 * 1024;

    /// <summary>Makes the folder; throws <see cref="StartRefusedException"/> when library or file is not sound.</summary>
    public static async Task CheckAsync(DbContext db, CancellationToken cancellation)
    {
        var path = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(path) is { Length: > 0 } directory)
            Directory.CreateDirectory(directory);

        var file = new FileInfo(path);
        var log = new FileInfo(path + "-wal");
        var check = file is { Exists: true, Length: > 0 } && (file.Length <= QuickCheckUpTo || log is { Exists: true, Length: > 0 });
        try
        {
            var version = Version.Parse((await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS Value").ToListAsync(cancellation))[0]);
            if (version < OldestLibrary)
                throw new StartRefusedException($"Pustaka SQLite {version} terlalu lama; perlu {OldestLibrary} atau lebih baru.");
            if (check && await db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellation) is not ["ok"])
                throw Damaged(path);
        }
        catch (SqliteException damage) when (damage.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw Damaged(path);
        }
    }

    /// <summary>Readers then do not wait for the writer. A restored file may not have it yet.</summary>
    public static Task UseWriteAheadLogAsync(DbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL", cancellation);

    private static StartRefusedException Damaged(string path) =>
        new($"Basis data '{path}' rusak. Simpan berkas itu di tempat lain, lalu pulihkan cadangan terakhir dengan perintah restore.");
}
