namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>A new document, as draft.</summary>
internal sealed record CreateDocumentOptions
{
    /// <summary>Key that the caller wants; null: one is made.</summary>
    public Guid? Id { get; init; }

    /// <summary>Key of its type.</summary>
    public required Guid TypeKey { get; init; }

    /// <summary>The node above; null for the root.</summary>
    public required Guid? ParentId { get; init; }

    /// <summary>Name, of which the address is made.</summary>
    public required string Name { get; init; }

    /// <summary>Values in the form that the editors write.</summary>
    public required IReadOnlyList<PropertyValue> Values { get; init; }
}
