using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>The host's store on SQLite (embedded, the default).</summary>
public sealed class SqliteCmsDbContext(DbContextOptions<SqliteCmsDbContext> options, CmsWriteGate gate) : CmsDbContext(options, gate)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Guid>().HaveConversion<GuidToBytesConverter>();
    }
}
