namespace BanjarSari.Web.Cms.Content.Rows;

/// <summary>An address that a published document once had, kept so that old links lead on.</summary>
public sealed class DocumentRedirect
{
    /// <summary>Version-7 key.</summary>
    public Guid Id { get; init; }

    /// <summary>The old path, <c>/berita/lama/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The document that had it.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }
}
