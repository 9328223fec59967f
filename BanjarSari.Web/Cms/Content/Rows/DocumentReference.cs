namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>A document's draft or published version points to another document or to a media item.</summary>
public sealed class DocumentReference
{
    /// <summary>The document that points.</summary>
    public Guid FromId { get; init; }

    /// <summary>What it points to.</summary>
    public Guid ToId { get; init; }

    /// <summary>It points to media.</summary>
    public bool IsMedia { get; init; }
}
