using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataStore;

/// <summary>The population store on SQL Server, in the schema <c>population</c>.</summary>
public sealed class SqlServerPopulationDbContext(DbContextOptions<SqlServerPopulationDbContext> options, WriteGate gate, AuditChainer chainer)
    : PopulationDbContext(options, gate, chainer)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("population");
        base.OnModelCreating(modelBuilder);
    }
}
