using BanjarSari.SelfService.DataStore;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Published;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>The host's store of each test: copied from its template when the test first asks, for most never do.</summary>
public static class CmsTestDatabase
{
    private static readonly AsyncLocal<Lazy<string>?> CurrentPath = new();
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private static int _count;

    public static string Current => CurrentPath.Value?.Value ?? Template.Value;

    /// <summary>Called in the synchronous set-up, so that the value flows into the test.</summary>
    public static void Begin() => CurrentPath.Value = new Lazy<string>(Copy);

    public static void End()
    {
        if (CurrentPath.Value is { IsValueCreated: true, Value: var path })
            foreach (var suffix in new[] { "", "-wal", "-shm" })
                File.Delete(path + suffix);
        CurrentPath.Value = null;
    }

    public static void AddCmsTestDatabase(this IServiceCollection services)
    {
        services.RemoveAll<DbContextOptions<SqliteCmsDbContext>>();
        services.RemoveAll<CmsWriteGate>();
        services.AddScoped<CmsWriteGate>();
        services.AddScoped(_ => Options(Current));
        // Each request reads the snapshot of its own test; nothing runs beside the tests.
        services.RemoveAll<PublishedStore>();
        services.RemoveAll<PreviewStore>();
        services.AddScoped<PublishedStore>();
        services.AddScoped<PreviewStore>();
        foreach (var running in services.Where(service => service.ImplementationType == typeof(ContentClock) || service.ImplementationType == typeof(SnapshotFollower)).ToList())
            services.Remove(running);
    }

    private static DbContextOptions<SqliteCmsDbContext> Options(string path) =>
        new DbContextOptionsBuilder<SqliteCmsDbContext>().UseSqlite(TestDatabase.ConnectionString(path)).AddInterceptors(new SqlitePragmas(), SqlServerParity.Cms).Options;

    private static string Copy()
    {
        var path = Path.Combine(TestDatabase.Directory, $"cms-{Interlocked.Increment(ref _count)}.db");
        File.Copy(Template.Value, path);
        return path;
    }

    private static string MakeTemplate()
    {
        var path = Path.Combine(TestDatabase.Directory, "cms-template.db");
        using var gate = new CmsWriteGate();
        using var db = new SqliteCmsDbContext(Options(path), gate);
        CmsStore.PrepareAsync(db).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        return path;
    }
}
