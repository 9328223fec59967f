using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.Web.Cms.Content.Rows;

internal sealed class ContentConfiguration :
    IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<DocumentVersion>, IEntityTypeConfiguration<DocumentSchedule>, IEntityTypeConfiguration<DocumentReference>,
    IEntityTypeConfiguration<DocumentTag>, IEntityTypeConfiguration<DocumentRedirect>, IEntityTypeConfiguration<ContentAudit>, IEntityTypeConfiguration<ContentSequence>, IEntityTypeConfiguration<ContentChange>
{
    private const int Unbounded = -1;

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("Documents");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.ParentId, row.SortOrder });
        builder.HasIndex(row => row.TreePath);
        // No foreign key to the versions: each would need the other first.
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("DocumentVersions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Values).HasMaxLength(Unbounded);
        builder.HasIndex(row => new { row.DocumentId, row.CreatedAt });
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentSchedule> builder)
    {
        builder.ToTable("DocumentSchedules");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => new { row.DocumentId, row.Publish }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentReference> builder)
    {
        builder.ToTable("DocumentReferences");
        builder.HasKey(row => new { row.FromId, row.ToId });
        builder.HasIndex(row => row.ToId);
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.FromId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentTag> builder)
    {
        builder.ToTable("DocumentTags");
        builder.HasKey(row => new { row.DocumentId, row.Text });
        builder.Property(row => row.Text).HasMaxLength(100);
        builder.HasIndex(row => row.Text);
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentRedirect> builder)
    {
        builder.ToTable("DocumentRedirects");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Path).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(row => row.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContentAudit> builder)
    {
        builder.ToTable("ContentAudits");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasMaxLength(60);
        builder.HasIndex(row => new { row.DocumentId, row.Number });
    }

    public void Configure(EntityTypeBuilder<ContentSequence> builder)
    {
        builder.ToTable("ContentSequence");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasData(new ContentSequence { Id = ContentSequence.OnlyRow });
    }

    public void Configure(EntityTypeBuilder<ContentChange> builder)
    {
        builder.ToTable("ContentChanges");
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.Documents).HasMaxLength(Unbounded);
    }
}
