namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>What somebody did to a document: written in the same save, never changed, kept when the document is deleted.</summary>
public sealed class ContentAudit
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>Number of the act; orders the trail.</summary>
    public long Number { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>Its name at the time.</summary>
    public required string DocumentName { get; init; }

    /// <summary>One of <see cref="ContentAuditKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who; the zero GUID for the program itself.</summary>
    public Guid UserKey { get; init; }

    /// <summary>Name at the time.</summary>
    public required string UserName { get; init; }

    /// <summary>More in words, Indonesian; null when the kind says all.</summary>
    public string? Comment { get; init; }
}
