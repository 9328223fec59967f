using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>One node of the content tree. Name and values are in its versions.</summary>
public sealed class Document : IHasVersion
{
    /// <summary>Version-7 key; the <c>id</c> of the APIs.</summary>
    public Guid Id { get; init; }

    /// <summary>Key of its type in the schema.</summary>
    public Guid TypeKey { get; init; }

    /// <summary>The node above; null at the root, and for the topmost of what was trashed together.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Keys from the root to this node, <c>/a/b/</c>: finds descendants by its beginning.</summary>
    public required string TreePath { get; set; }

    /// <summary>1 at the root.</summary>
    public int Level { get; set; }

    /// <summary>Place among its siblings, from 0.</summary>
    public int SortOrder { get; set; }

    /// <summary>Name of the draft, for lists.</summary>
    public required string Name { get; set; }

    /// <summary>The draft: newest version.</summary>
    public Guid DraftVersionId { get; set; }

    /// <summary>What the public sees; null when it is not published.</summary>
    public Guid? PublishedVersionId { get; set; }

    /// <summary>The part of the address for this node while published, unique among siblings.</summary>
    public string? Segment { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>UTC; last change of the draft.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>UTC; when the published version was published.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>User who made it.</summary>
    public Guid CreatorKey { get; init; }

    /// <summary>User who changed it last.</summary>
    public Guid WriterKey { get; set; }

    /// <summary>In the recycle bin.</summary>
    public bool Trashed { get; set; }

    /// <summary>Where it was before it was trashed, on the topmost of what was trashed together.</summary>
    public Guid? OriginalParentId { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
