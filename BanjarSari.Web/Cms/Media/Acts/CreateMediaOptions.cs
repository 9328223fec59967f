using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>A media item to be made.</summary>
internal sealed record CreateMediaOptions
{
    /// <summary>Its key; null to get a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Key of its media type.</summary>
    public required Guid TypeKey { get; init; }

    /// <summary>The folder; null is the root.</summary>
    public required Guid? ParentId { get; init; }

    /// <summary>Name as editors see it.</summary>
    public required string Name { get; init; }

    /// <summary>What the editor filled in.</summary>
    public required IReadOnlyList<PropertyValue> Values { get; init; }

    /// <summary>The file; null for a folder.</summary>
    public required StoredFile? File { get; init; }
}
