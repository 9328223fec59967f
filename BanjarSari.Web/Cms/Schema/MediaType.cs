namespace BanjarSari.Web.Cms.Schema;

/// <summary>A kind of media item. Keys and aliases of the built-in kinds are Umbraco's own.</summary>
internal sealed record MediaType(Guid Key, string Alias, string Name, string Icon)
{
    /// <summary>What the type is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>File extensions it takes, without dot; empty for a folder.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Aliases of the types that may stand below.</summary>
    public IReadOnlyList<string> Children { get; init; } = [];

    /// <summary>Fields in the order in which editors see them.</summary>
    public IReadOnlyList<PropertyType> Properties { get; init; } = [];
}
