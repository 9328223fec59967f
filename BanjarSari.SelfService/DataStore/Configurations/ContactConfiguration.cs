using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<ContactChange>
{
    public void Configure(EntityTypeBuilder<ContactChange> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Element).HasMaxLength(40);
        builder.Property(row => row.UndoCodeHash).HasMaxLength(32);
        builder.HasIndex(row => row.UndoCodeHash).IsUnique();
        builder.HasIndex(row => new { row.ResidentId, row.ChangedAt });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ElementChange>().WithMany().HasForeignKey(row => row.ElementChangeId).OnDelete(DeleteBehavior.Restrict);
    }
}
