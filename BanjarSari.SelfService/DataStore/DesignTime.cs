using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BanjarSari.SelfService.DataStore;

/// <summary>Makes the SQLite context for <c>.ci/migration</c>.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePopulationDbContext>
{
    public SqlitePopulationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePopulationDbContext>().UseSqlite("Data Source=:memory:").Options, new WriteGate(), new AuditChainer(new KeyRing(new byte[32])));
}

/// <summary>Makes the SQL Server context for <c>.ci/migration</c>.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerPopulationDbContext>
{
    public SqlServerPopulationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPopulationDbContext>().UseSqlServer("Server=.", sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", "population")).Options, new WriteGate(), new AuditChainer(new KeyRing(new byte[32])));
}
