using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BanjarSari.Web.Cms.Media.Rows;

internal sealed class MediaConfiguration : IEntityTypeConfiguration<MediaItem>
{
    private const int Unbounded = -1;

    public void Configure(EntityTypeBuilder<MediaItem> builder)
    {
        builder.ToTable("MediaItems");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.Hash).HasMaxLength(32);
        builder.Property(row => row.Extension).HasMaxLength(8);
        builder.Property(row => row.Values).HasMaxLength(Unbounded);
        builder.HasIndex(row => new { row.ParentId, row.SortOrder });
        builder.HasIndex(row => row.TreePath);
        builder.HasIndex(row => row.Hash);
        builder.HasOne<MediaItem>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
