using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.DataStore;

/// <summary>
/// The host's own store, apart from the population's: staff accounts and content. One model on SQLite and SQL Server;
/// <see cref="SaveChangesAsync(bool, CancellationToken)"/> is the only way to write entities.
/// </summary>
public abstract class CmsDbContext(DbContextOptions options, CmsWriteGate gate) : DbContext(options), IGatedStore
{
    /// <summary>Staff accounts.</summary>
    public DbSet<CmsUser> Users => Set<CmsUser>();

    /// <summary>User groups.</summary>
    public DbSet<UserGroup> UserGroups => Set<UserGroup>();

    /// <summary>Who is in which group.</summary>
    public DbSet<UserGroupMember> UserGroupMembers => Set<UserGroupMember>();

    /// <summary>Signed-in browsers of staff.</summary>
    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    /// <summary>One-time links that set a password.</summary>
    public DbSet<UserLink> UserLinks => Set<UserLink>();

    /// <summary>Recovery codes of the second step.</summary>
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    /// <summary>Wrong tries to sign in.</summary>
    public DbSet<StaffThrottle> StaffThrottles => Set<StaffThrottle>();

    /// <summary>Acts on this store; they only grow.</summary>
    public DbSet<CmsAct> Acts => Set<CmsAct>();

    /// <inheritdoc/>
    public WriteGate Gate => gate.Gate;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using (await Gate.EnterAsync(cancellationToken))
            return await SaveInGateAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>As <see cref="SaveChangesAsync(bool, CancellationToken)"/>, for a caller who already holds the gate.</summary>
    public Task<int> SaveInGateAsync(bool acceptAllChangesOnSuccess = true, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<IHasVersion>())
            if (entry.State == EntityState.Modified)
                entry.Entity.Version = entry.Property(row => row.Version).OriginalValue + 1;
        if (ChangeTracker.Entries<CmsAct>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException($"{nameof(CmsAct)} is append-only.");
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not supported: every write is asynchronous, through the gate.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Longer text (stored values, payloads) says so itself: HasMaxLength(-1).
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<byte[]>().HaveMaxLength(64);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseOpenIddict<Guid>();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
    }
}
