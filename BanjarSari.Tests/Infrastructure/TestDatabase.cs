using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>One SQLite file per test, copied from a template that is migrated once.</summary>
public static class TestDatabase
{
    private static readonly AsyncLocal<string?> CurrentPath = new();
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private static int _count;

    public static string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("banjarsari-tests-").FullName;

    public static string Current => CurrentPath.Value ?? Template.Value;

    public static string ConnectionString(string path) => new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString();

    /// <summary>Called in the synchronous set-up, so that the value flows into the test.</summary>
    public static void Begin()
    {
        var path = Path.Combine(Directory, $"test-{Interlocked.Increment(ref _count)}.db");
        File.Copy(Template.Value, path);
        CurrentPath.Value = path;
        CmsTestDatabase.Begin();
    }

    public static void End()
    {
        CmsTestDatabase.End();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
            File.Delete(CurrentPath.Value + suffix);
        CurrentPath.Value = null;
    }

    public static void AddTestDatabase(this IServiceCollection services)
    {
        services.RemoveAll<DbContextOptions<SqlitePopulationDbContext>>();
        services.RemoveAll<WriteGate>();
        services.AddScoped<WriteGate>();
        services.AddScoped(_ => Options(Current));
        services.AddCmsTestDatabase();
    }

    private static DbContextOptions<SqlitePopulationDbContext> Options(string path) =>
        new DbContextOptionsBuilder<SqlitePopulationDbContext>().UseSqlite(ConnectionString(path)).AddInterceptors(new SqlitePragmas(), SqlServerParity.Instance).Options;

    private static string MakeTemplate()
    {
        var path = Path.Combine(Directory, "template.db");
        using var gate = new WriteGate();
        using var db = new SqlitePopulationDbContext(Options(path), gate, new AuditChainer(new SelfService.Security.KeyRing(new byte[32])));
        PopulationStore.PrepareAsync(db, new ReferenceCodeBook()).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        return path;
    }
}
