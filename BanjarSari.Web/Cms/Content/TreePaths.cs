namespace BanjarSari.Web.Cms.Content;

/// <summary>Paths of keys in the tree.</summary>
internal static class TreePaths
{
    /// <summary>Levels that fit into the column.</summary>
    public const int Deepest = 11;

    /// <summary>Path of a node below another; null is the root.</summary>
    public static string Below(string? parent, Guid id) => $"{parent ?? "/"}{id:N}/";

    /// <summary>Keys of the path from the root, the node itself last.</summary>
    public static IEnumerable<Guid> Keys(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);
}
