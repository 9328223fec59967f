using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Cms.Media.Rows;

/// <summary>A picture, a document to download, or a folder of them. Whatever is not in the recycle bin is public.</summary>
public sealed class MediaItem : IHasVersion
{
    /// <summary>Version-7 key; the <c>id</c> of the APIs.</summary>
    public Guid Id { get; init; }

    /// <summary>Key of its media type in the schema.</summary>
    public Guid TypeKey { get; init; }

    /// <summary>The folder; null at the root, and for the topmost of what was trashed together.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Keys from the root to this item, <c>/a/b/</c>.</summary>
    public required string TreePath { get; set; }

    /// <summary>1 at the root.</summary>
    public int Level { get; set; }

    /// <summary>Place among its siblings, from 0.</summary>
    public int SortOrder { get; set; }

    /// <summary>Name as editors see it; the file's name in addresses is made from it.</summary>
    public required string Name { get; set; }

    /// <summary>First half of the SHA-256 of the kept bytes, 32 hexadecimal digits; null for a folder.</summary>
    public string? Hash { get; set; }

    /// <summary>Without dot, told by the content and not by the uploaded name; null for a folder.</summary>
    public string? Extension { get; set; }

    /// <summary>Size of the kept file.</summary>
    public long Bytes { get; set; }

    /// <summary>Pixels; null when it is no picture.</summary>
    public int? Width { get; set; }

    /// <summary>Pixels; null when it is no picture.</summary>
    public int? Height { get; set; }

    /// <summary>Values of the fields that editors fill, one JSON object by alias; of the file only focal point and crops.</summary>
    public required string Values { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>User who made it.</summary>
    public Guid CreatorKey { get; init; }

    /// <summary>User who changed it last.</summary>
    public Guid WriterKey { get; set; }

    /// <summary>In the recycle bin: nobody outside gets it.</summary>
    public bool Trashed { get; set; }

    /// <summary>Where it was before it was trashed, on the topmost of what was trashed together.</summary>
    public Guid? OriginalParentId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
