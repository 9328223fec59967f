using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Register.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class RegisterConfiguration :
    IEntityTypeConfiguration<Resident>, IEntityTypeConfiguration<Family>, IEntityTypeConfiguration<Hamlet>,
    IEntityTypeConfiguration<Rw>, IEntityTypeConfiguration<Rt>, IEntityTypeConfiguration<Household>,
    IEntityTypeConfiguration<Group>, IEntityTypeConfiguration<GroupMember>, IEntityTypeConfiguration<ReferenceCode>,
    IEntityTypeConfiguration<ElementChange>, IEntityTypeConfiguration<DataProblem>, IEntityTypeConfiguration<PopulationEvent>
{
    public void Configure(EntityTypeBuilder<Resident> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.NikIndex).HasMaxLength(32);
        builder.HasIndex(row => row.NikIndex).IsUnique();
        builder.HasIndex(row => row.TemporaryNumber).IsUnique();
        builder.HasIndex(row => row.FamilyId);
        builder.HasIndex(row => row.HouseholdId);
        builder.HasIndex(row => row.Name);
        builder.Property(row => row.SearchName).HasMaxLength(SearchName.Longest);
        builder.HasIndex(row => row.SearchName);
        builder.HasIndex(row => row.BirthDate);
        builder.HasIndex(row => new { row.HamletId, row.RwId, row.RtId });
        builder.HasOne(row => row.Family).WithMany(family => family.Members).HasForeignKey(row => row.FamilyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Household>().WithMany().HasForeignKey(row => row.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(row => row.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rw>().WithMany().HasForeignKey(row => row.RwId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rt>().WithMany().HasForeignKey(row => row.RtId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Family> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.KkIndex).HasMaxLength(32);
        builder.HasIndex(row => row.KkIndex).IsUnique().HasFilter("\"KkIndex\" IS NOT NULL AND \"ClosedAt\" IS NULL");
        builder.HasIndex(row => row.TemporaryNumber).IsUnique();
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(row => row.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rw>().WithMany().HasForeignKey(row => row.RwId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rt>().WithMany().HasForeignKey(row => row.RtId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Hamlet> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Rw> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Number).HasMaxLength(10);
        builder.HasIndex(row => new { row.HamletId, row.Number }).IsUnique();
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(row => row.HamletId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Rt> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Number).HasMaxLength(10);
        builder.HasIndex(row => new { row.HamletId, row.RwId, row.Number }).IsUnique();
        builder.HasOne<Hamlet>().WithMany().HasForeignKey(row => row.HamletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Rw>().WithMany().HasForeignKey(row => row.RwId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Household> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Group> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasMany(row => row.Members).WithOne().HasForeignKey(member => member.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GroupMember> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.ResidentId);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReferenceCode> builder)
    {
        builder.HasKey(row => new { row.Kind, row.Code });
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.Code).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ElementChange> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => new { row.ResidentId, row.Element });
        builder.Property(row => row.EvidenceHash).HasMaxLength(32);
        builder.Property(row => row.ReportReference).HasMaxLength(32);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DataProblem> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.ResidentId);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.FamilyId);
        // The work list: open ones of a kind, by hamlet, oldest first.
        builder.Property(row => row.Kind).HasMaxLength(60);
        builder.HasIndex(row => new { row.SettledAt, row.AcceptedAt, row.Kind, row.HamletId, row.Id });
    }

    public void Configure(EntityTypeBuilder<PopulationEvent> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.HasIndex(row => row.ResidentId);
        builder.HasIndex(row => row.OccurredOn);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Own(PropertyBuilder<Guid> key) => key.ValueGeneratedNever();
}
