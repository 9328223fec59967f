using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>The host's store on SQL Server, in the schema <c>cms</c>.</summary>
public sealed class SqlServerCmsDbContext(DbContextOptions<SqlServerCmsDbContext> options, CmsWriteGate gate) : CmsDbContext(options, gate)
{
    /// <summary>The schema; also of the migration history.</summary>
    public const string Schema = "cms";

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        base.OnModelCreating(modelBuilder);
    }
}
