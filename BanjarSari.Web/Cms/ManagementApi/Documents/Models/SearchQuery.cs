namespace BanjarSari.Web.Cms.ManagementApi.Documents.Models;

/// <summary>What the client searches for.</summary>
internal sealed record SearchQuery
{
    /// <summary>Part of a name, or a key.</summary>
    public string? Query { get; init; }

    /// <summary>True: only in the recycle bin; null or false: outside.</summary>
    public bool? Trashed { get; init; }

    /// <summary>Only below this document.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Only these types; empty: all.</summary>
    public IReadOnlyList<Guid>? AllowedDocumentTypes { get; init; }
}
