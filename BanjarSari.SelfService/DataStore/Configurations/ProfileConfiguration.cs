using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class ProfileConfiguration :
    IEntityTypeConfiguration<PrintRecord>, IEntityTypeConfiguration<Attestation>, IEntityTypeConfiguration<ChangeReport>, IEntityTypeConfiguration<ChangeItem>
{
    public void Configure(EntityTypeBuilder<PrintRecord> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(32);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasIndex(row => new { row.ResidentId, row.PrintedAt });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Attestation> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ResidentId, row.At });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChangeReport> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Reference).HasMaxLength(32);
        builder.HasIndex(row => row.Reference).IsUnique();
        builder.HasIndex(row => row.ReporterResidentId);
        builder.HasIndex(row => row.SubjectResidentId);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ReporterResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.SubjectResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(item => item.ReportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ChangeItem> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(2000);
        builder.Property(row => row.Answer).HasMaxLength(2000);
    }
}
