using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class SignInConfiguration :
    IEntityTypeConfiguration<ResidentAccount>, IEntityTypeConfiguration<ResidentSession>, IEntityTypeConfiguration<KnownDevice>,
    IEntityTypeConfiguration<DeviceCode>, IEntityTypeConfiguration<SignInThrottle>, IEntityTypeConfiguration<SignInAttempt>,
    IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<ResidentAccount> builder)
    {
        builder.HasKey(row => row.ResidentId);
        builder.Property(row => row.ResidentId).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.NikIndex).HasMaxLength(32);
        builder.HasIndex(row => row.NikIndex).IsUnique();
        builder.Property(row => row.PinHash).HasMaxLength(200);
        builder.HasOne<Resident>().WithOne().HasForeignKey<ResidentAccount>(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ResidentSession> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.TokenHash).HasMaxLength(32);
        builder.HasIndex(row => row.TokenHash).IsUnique();
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<ResidentAccount>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<KnownDevice> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.NonceHash).HasMaxLength(32);
        builder.HasIndex(row => row.NonceHash).IsUnique();
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<ResidentAccount>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DeviceCode> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<ResidentAccount>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SignInThrottle> builder)
    {
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(32);
        // Each try changes at least one of them: two nodes cannot take the same try.
        builder.Property(row => row.Count).IsConcurrencyToken();
        builder.Property(row => row.DayCount).IsConcurrencyToken();
        builder.Property(row => row.WindowStartedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.NikIndex).HasMaxLength(32);
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => new { row.ResidentId, row.At });
    }

    public void Configure(EntityTypeBuilder<InboxMessage> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Own(PropertyBuilder<Guid> key) => key.ValueGeneratedNever();
}
