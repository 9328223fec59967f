namespace BanjarSari.Web.Cms.Schema;

/// <summary>
/// A document type, or an element type when <see cref="IsElement"/>. Editors fill it; only this source changes it.
/// The alias is English camelCase and part of stored content and of the Delivery API: never rename one.
/// </summary>
internal sealed record ContentType(Guid Key, string Alias, string Name, string Icon)
{
    /// <summary>What the type is for, shown where an editor chooses it.</summary>
    public string Description { get; init; } = "";

    /// <summary>A block within a document, not a document.</summary>
    public bool IsElement { get; init; }

    /// <summary>May stand at the root of the tree.</summary>
    public bool AtRoot { get; init; }

    /// <summary>At most one document of this type.</summary>
    public bool Single { get; init; }

    /// <summary>Has no page of its own: the site reads it, routing does not find it.</summary>
    public bool Unrouted { get; init; }

    /// <summary>Aliases of the types that may stand below.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>Shown as a list instead of a tree branch, with this list view; null for a branch.</summary>
    public DataType? Collection { get; init; }

    /// <summary>Fields in the order in which editors see them.</summary>
    public IReadOnlyList<PropertyType> Properties { get; init; } = [];

    /// <summary>The field with this alias, or null.</summary>
    public PropertyType? Find(string alias) => Properties.FirstOrDefault(property => property.Alias == alias);
}
