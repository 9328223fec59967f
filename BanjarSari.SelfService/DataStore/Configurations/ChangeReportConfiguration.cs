using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class ChangeReportConfiguration :
    IEntityTypeConfiguration<ChangeReport>, IEntityTypeConfiguration<ChangeItem>, IEntityTypeConfiguration<ReportMessage>, IEntityTypeConfiguration<NumberSequence>
{
    public void Configure(EntityTypeBuilder<ChangeReport> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Reference).HasMaxLength(32);
        builder.HasIndex(row => row.Reference).IsUnique();
        builder.HasIndex(row => row.ReporterResidentId);
        builder.Property(row => row.State).HasMaxLength(40);
        builder.HasIndex(row => new { row.State, row.DueAt });
        builder.HasIndex(row => new { row.State, row.SentAt });
        builder.Property(row => row.FilingReason).HasMaxLength(1000);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ReporterResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(item => item.ReportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(row => row.Messages).WithOne().HasForeignKey(message => message.ReportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ChangeItem> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Reason).HasMaxLength(2000);
        builder.Property(row => row.Answer).HasMaxLength(2000);
        builder.Property(row => row.State).HasMaxLength(40);
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.OpenKey).HasMaxLength(120);
        builder.HasIndex(row => row.OpenKey).IsUnique();
        builder.HasIndex(row => row.SubjectResidentId);
        builder.HasIndex(row => new { row.RemindedAt, row.DecidedAt });
        builder.HasIndex(row => row.ConfirmerResidentId);
        builder.HasIndex(row => new { row.ReportId, row.Ordinal });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.SubjectResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ConfirmerResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReportMessage> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<NumberSequence> builder)
    {
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(40);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}
