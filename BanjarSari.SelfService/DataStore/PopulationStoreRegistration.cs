using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Security;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Registers the population store with the configured provider, and the root key.</summary>
internal static class PopulationStoreRegistration
{
    public static void AddPopulationStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DatabaseOptions>(configuration.GetSection("Database"));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<AuditChainer>();
        services.AddSingleton<DataDirectory>();
        services.AddSingleton(provider => LoadKeys(provider.GetRequiredService<DataDirectory>(), provider.GetRequiredService<IHostEnvironment>()));
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        switch (provider)
        {
            case "Sqlite":
                services.AddDbContext<PopulationDbContext, SqlitePopulationDbContext>((scope, options) => options
                    .UseSqlite(SqliteConnectionString(configuration, scope.GetRequiredService<DataDirectory>()))
                    .AddInterceptors(new SqlitePragmas()));
                services.AddHostedService<SqliteCheckpoints<PopulationDbContext>>();
                break;
            case "SqlServer":
                var connection = configuration["Database:PopulationConnection"];
                if (string.IsNullOrEmpty(connection))
                    throw new StartRefusedException("Database:PopulationConnection belum diisi, padahal Database:Provider = SqlServer.");
                services.AddDbContext<PopulationDbContext, SqlServerPopulationDbContext>(options =>
                    options.UseSqlServer(connection, sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", "population")));
                break;
            default:
                throw new StartRefusedException($"Database:Provider '{provider}' tidak dikenal; pilih Sqlite atau SqlServer.");
        }
    }

    // A new key beside an old store could never open it, and would hide that the right one is missing.
    private static KeyRing LoadKeys(DataDirectory directory, IHostEnvironment environment) =>
        KeyRing.Load(directory.RootKeyFile, create: environment.IsDevelopment() && !File.Exists(directory.PopulationFile));

    private static string SqliteConnectionString(IConfiguration configuration, DataDirectory directory) =>
        configuration["Database:PopulationConnection"] is { Length: > 0 } connection
            ? connection
            : new SqliteConnectionStringBuilder { DataSource = directory.PopulationFile, ForeignKeys = true }.ToString();
}
