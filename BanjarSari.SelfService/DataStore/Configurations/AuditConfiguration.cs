using BanjarSari.SelfService.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class AuditConfiguration :
    IEntityTypeConfiguration<Process>, IEntityTypeConfiguration<ProcessEvent>, IEntityTypeConfiguration<AccessLogEntry>, IEntityTypeConfiguration<AuditChain>
{
    public void Configure(EntityTypeBuilder<Process> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Sequence).IsUnique();
        builder.HasMany(row => row.Events).WithOne().HasForeignKey(row => row.ProcessId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProcessEvent> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.ResidentId);
        builder.HasIndex(row => new { row.ProcessId, row.Ordinal }).IsUnique();
        builder.Property(row => row.Changes).HasMaxLength(-1);
    }

    public void Configure(EntityTypeBuilder<AccessLogEntry> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Sequence).IsUnique();
        builder.HasIndex(row => new { row.SubjectResidentId, row.At });
        builder.Property(row => row.Channel).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<AuditChain> builder)
    {
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(20);
        builder.Property(row => row.Sequence).IsConcurrencyToken();
    }
}
