using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>The population store on SQLite (embedded, the default).</summary>
public sealed class SqlitePopulationDbContext(DbContextOptions<SqlitePopulationDbContext> options, WriteGate gate, AuditChainer chainer)
    : PopulationDbContext(options, gate, chainer)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Guid>().HaveConversion<GuidToBytesConverter>();
    }
}
