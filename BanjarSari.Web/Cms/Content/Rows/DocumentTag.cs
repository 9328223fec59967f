namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>A tag of a document's draft.</summary>
public sealed class DocumentTag
{
    /// <summary>The document.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>The tag, lower case.</summary>
    public required string Text { get; init; }
}
