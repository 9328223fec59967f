using BanjarSari.Web.Cms.Content;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>A media item as an editor saves it.</summary>
internal sealed record SaveMediaOptions
{
    /// <summary>The item.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as editors see it.</summary>
    public required string Name { get; init; }

    /// <summary>What the editor filled in.</summary>
    public required IReadOnlyList<PropertyValue> Values { get; init; }

    /// <summary>A file in place of the present one; null keeps it.</summary>
    public required StoredFile? File { get; init; }
}
