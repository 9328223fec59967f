using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.Web.Cms.Users;

internal sealed class UserConfiguration :
    IEntityTypeConfiguration<CmsUser>, IEntityTypeConfiguration<UserGroup>, IEntityTypeConfiguration<UserGroupMember>,
    IEntityTypeConfiguration<StaffSession>, IEntityTypeConfiguration<UserLink>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<CmsAct>,
    IEntityTypeConfiguration<StaffThrottle>
{
    public void Configure(EntityTypeBuilder<CmsUser> builder)
    {
        builder.ToTable("Users");
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        builder.Property(row => row.NormalizedEmail).HasMaxLength(256);
        builder.HasIndex(row => row.NormalizedEmail).IsUnique();
        builder.Property(row => row.NormalizedUserName).HasMaxLength(256);
        builder.HasIndex(row => row.NormalizedUserName).IsUnique();
        builder.Property(row => row.TotpSecret).HasMaxLength(200);
        // Of the base class, and not ours: lock and second step are kept otherwise.
        builder.Ignore(row => row.AccessFailedCount);
        builder.Ignore(row => row.EmailConfirmed);
        builder.Ignore(row => row.LockoutEnabled);
        builder.Ignore(row => row.LockoutEnd);
        builder.Ignore(row => row.PhoneNumber);
        builder.Ignore(row => row.PhoneNumberConfirmed);
        builder.Ignore(row => row.TwoFactorEnabled);
        builder.HasMany(row => row.Groups).WithOne().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserGroup> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Alias).HasMaxLength(60);
        builder.HasIndex(row => row.Alias).IsUnique();
        builder.Property(row => row.VerbsAtNodes).HasConversion<NodeVerbsConverter, NodeVerbsComparer>().HasMaxLength(-1);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<UserGroupMember> builder)
    {
        builder.HasKey(row => new { row.UserId, row.GroupId });
        builder.HasOne(row => row.Group).WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.TokenHash).HasMaxLength(32);
        builder.HasIndex(row => row.TokenHash).IsUnique();
        builder.HasOne<CmsUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserLink> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.SecretHash).HasMaxLength(32);
        builder.HasIndex(row => row.SecretHash).IsUnique();
        builder.HasOne<CmsUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.CodeHash).HasMaxLength(32);
        builder.HasOne<CmsUser>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CmsAct> builder)
    {
        builder.ToTable("CmsActs");
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Kind).HasMaxLength(60);
        builder.Property(row => row.Details).HasMaxLength(-1);
        // No foreign key: the trail outlives the account.
        builder.HasIndex(row => row.SubjectKey);
    }

    public void Configure(EntityTypeBuilder<StaffThrottle> builder)
    {
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(32);
        // Each try changes it: two nodes cannot take the same one.
        builder.Property(row => row.Count).IsConcurrencyToken();
    }

    private static void Own(PropertyBuilder<Guid> key) => key.ValueGeneratedNever();
}
