namespace BanjarSari.Web.Cms.ManagementApi.Media.Models;

/// <summary>What the client searches for.</summary>
internal sealed record MediaSearchQuery
{
    /// <summary>Part of a name, or a key.</summary>
    public string? Query { get; init; }

    /// <summary>True: only in the recycle bin.</summary>
    public bool? Trashed { get; init; }

    /// <summary>Only below this folder.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Only these types; empty: all.</summary>
    public IReadOnlyList<Guid>? AllowedMediaTypes { get; init; }
}
