using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.SelfService.DataStore.Configurations;

internal sealed class ServiceAndAidConfiguration :
    IEntityTypeConfiguration<ServiceKind>, IEntityTypeConfiguration<ServiceRecord>, IEntityTypeConfiguration<ServiceStep>,
    IEntityTypeConfiguration<AidProgram>, IEntityTypeConfiguration<AidRecipient>, IEntityTypeConfiguration<AidDisbursement>
{
    public void Configure(EntityTypeBuilder<ServiceKind> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Requirements).HasMaxLength(2000);
        builder.HasIndex(row => row.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ServiceRecord> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.Reference).IsUnique();
        builder.HasIndex(row => new { row.ResidentId, row.RequestedAt });
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Kind).WithMany().HasForeignKey(row => row.KindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Steps).WithOne().HasForeignKey(step => step.ServiceRecordId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ServiceStep> builder) => Own(builder.Property(row => row.Id));

    public void Configure(EntityTypeBuilder<AidProgram> builder) => Own(builder.Property(row => row.Id));

    public void Configure(EntityTypeBuilder<AidRecipient> builder)
    {
        Own(builder.Property(row => row.Id));
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.ResidentId);
        builder.HasIndex(row => row.FamilyId);
        builder.HasIndex(row => row.HouseholdId);
        builder.HasIndex(row => row.GroupId);
        builder.HasOne(row => row.Program).WithMany().HasForeignKey(row => row.ProgramId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Resident>().WithMany().HasForeignKey(row => row.ResidentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Family>().WithMany().HasForeignKey(row => row.FamilyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Household>().WithMany().HasForeignKey(row => row.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Group>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Disbursements).WithOne().HasForeignKey(row => row.RecipientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AidDisbursement> builder) => Own(builder.Property(row => row.Id));

    private static void Own(PropertyBuilder<Guid> key) => key.ValueGeneratedNever();
}
