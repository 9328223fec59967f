using BanjarSari.SelfService.Documents;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class ProfileConfiguration :
    IEntityTypeConfiguration<PrintRecord>, IEntityTypeConfiguration<Attestation>
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
}
