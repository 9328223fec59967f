using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>Makes the SQLite context for <c>.ci/migration cms</c>.</summary>
internal sealed class SqliteCmsDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCmsDbContext>
{
    public SqliteCmsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCmsDbContext>().UseSqlite("Data Source=:memory:").Options, new CmsWriteGate());
}

/// <summary>Makes the SQL Server context for <c>.ci/migration cms</c>.</summary>
internal sealed class SqlServerCmsDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerCmsDbContext>
{
    public SqlServerCmsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCmsDbContext>().UseSqlServer("Server=.", sql => sql.MigrationsHistoryTable("__EFMigrationsHistory", SqlServerCmsDbContext.Schema)).Options, new CmsWriteGate());
}
