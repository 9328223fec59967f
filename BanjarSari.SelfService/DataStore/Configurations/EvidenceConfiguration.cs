using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Code).HasMaxLength(32);
        builder.Property(row => row.Kind).HasMaxLength(10);
        builder.Property(row => row.ContentType).HasMaxLength(40);
        builder.Property(row => row.State).HasMaxLength(20);
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasIndex(row => new { row.OwnerResidentId, row.State });
        builder.HasIndex(row => row.ItemId);
        builder.HasIndex(row => new { row.State, row.CreatedAt });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.OwnerResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ChangeItem>().WithMany().HasForeignKey(row => row.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
