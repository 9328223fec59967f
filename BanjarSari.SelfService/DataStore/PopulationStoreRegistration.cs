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
        services.AddSingleton(provider =>
        {
            var environment = provider.GetRequiredService<IHostEnvironment>();
            var file = configuration["Keys:RootKeyFile"];
            return KeyRing.Load(string.IsNullOrEmpty(file) ? Path.Combine(DataDirectory(configuration, environment), "keys", "root.key") : file, create: environment.IsDevelopment());
        });
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        switch (provider)
        {
            case "Sqlite":
                services.AddDbContext<PopulationDbContext, SqlitePopulationDbContext>((scope, options) => options
                    .UseSqlite(SqliteConnectionString(configuration, scope.GetRequiredService<IHostEnvironment>()))
                    .AddInterceptors(new SqlitePragmas()));
                break;
            case "SqlServer":
                var connection = configuration["Database:PopulationConnection"];
                if (string.IsNullOrEmpty(connection))
                    throw new InvalidOperationException("Database:PopulationConnection belum diisi, padahal Database:Provider = SqlServer.");
                services.AddDbContext<PopulationDbContext, SqlServerPopulationDbContext>(options =>
                    options.UseSqlServer(connection, sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", "population")));
                break;
            default:
                throw new InvalidOperationException($"Database:Provider '{provider}' tidak dikenal; pilih Sqlite atau SqlServer.");
        }
    }

    /// <summary>Where databases, media, evidence and keys live.</summary>
    public static string DataDirectory(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["DataDirectory"] is { Length: > 0 } directory ? directory : "App_Data", environment.ContentRootPath);

    private static string SqliteConnectionString(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["Database:PopulationConnection"] is { Length: > 0 } connection
            ? connection
            : new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataDirectory(configuration, environment), "population.db"), ForeignKeys = true }.ToString();
}
