using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class OfficerConfiguration : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> builder)
    {
        builder.HasKey(row => row.UserKey);
        builder.Property(row => row.UserKey).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(row => row.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rw>().WithMany().HasForeignKey(row => row.RwId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rt>().WithMany().HasForeignKey(row => row.RtId).OnDelete(DeleteBehavior.Restrict);
    }
}
