using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class TrustConfiguration :
    IEntityTypeConfiguration<AccessQuestion>, IEntityTypeConfiguration<DataQualityCount>, IEntityTypeConfiguration<DataQualityDay>
{
    public void Configure(EntityTypeBuilder<AccessQuestion> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Note).HasMaxLength(-1);
        builder.Property(row => row.Answer).HasMaxLength(-1);
        builder.HasIndex(row => row.AccessLogEntryId).IsUnique();
        builder.HasIndex(row => row.ResidentId);
        builder.HasIndex(row => new { row.AnsweredAt, row.AskedAt });
        builder.HasOne<AccessLogEntry>().WithMany().HasForeignKey(row => row.AccessLogEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DataQualityCount> builder)
    {
        builder.HasKey(row => new { row.HamletId, row.Day, row.Kind });
        builder.Property(row => row.Kind).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<DataQualityDay> builder) => builder.HasKey(row => new { row.HamletId, row.Day });
}
