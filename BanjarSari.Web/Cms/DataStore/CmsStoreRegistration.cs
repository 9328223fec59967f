using BanjarSari.SelfService;
using BanjarSari.SelfService.DataStore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>Registers the host's store with the provider of <c>Database:Provider</c>.</summary>
internal static class CmsStoreRegistration
{
    public static void AddCmsStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<CmsWriteGate>();
        var connection = configuration["Database:CmsConnection"];
        // An unknown provider is refused where the population store is registered.
        if (configuration["Database:Provider"] != "SqlServer")
        {
            services.AddDbContext<CmsDbContext, SqliteCmsDbContext>((scope, options) => options
                .UseSqlite(string.IsNullOrEmpty(connection) ? FileOf(scope.GetRequiredService<DataDirectory>()) : connection)
                .AddInterceptors(new SqlitePragmas()));
            services.AddHostedService<SqliteCheckpoints<CmsDbContext>>();
            return;
        }

        if (string.IsNullOrEmpty(connection))
            throw new StartRefusedException("Database:CmsConnection belum diisi, padahal Database:Provider = SqlServer.");
        services.AddDbContext<CmsDbContext, SqlServerCmsDbContext>(options =>
            options.UseSqlServer(connection, sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", SqlServerCmsDbContext.Schema)));
    }

    private static string FileOf(DataDirectory directory) =>
        new SqliteConnectionStringBuilder { DataSource = directory.CmsFile, ForeignKeys = true }.ToString();
}
