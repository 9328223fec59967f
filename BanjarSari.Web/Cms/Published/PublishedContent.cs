using System.Text.Json;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Published;

/// <summary>A published document in its place. Belongs to one snapshot and never changes after it is built.</summary>
internal sealed class PublishedContent(PublishedRow row, PublishedContent? parent)
{
    private PublishedContent[] _children = [];

    public Guid Key => row.Key;

    public ContentType Type => row.Type;

    public string Name => row.Name;

    public string Segment => row.Segment;

    public int SortOrder => row.SortOrder;

    /// <summary>UTC.</summary>
    public DateTime CreatedAt => row.CreatedAt;

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt => row.UpdatedAt;

    /// <summary>The document above; null at the root.</summary>
    public PublishedContent? Parent => parent;

    /// <summary>1 at the root.</summary>
    public int Level { get; } = (parent?.Level ?? 0) + 1;

    /// <summary>Address below its root: <c>/</c> for the root, else <c>/berita/panen-raya/</c>.</summary>
    public string Path { get; } = parent is null ? "/" : $"{parent.Path}{row.Segment}/";

    /// <summary>The documents below, in order.</summary>
    public IReadOnlyList<PublishedContent> Children => _children;

    /// <summary>Everything above, the nearest first.</summary>
    public IEnumerable<PublishedContent> Ancestors
    {
        get
        {
            for (var above = parent; above is not null; above = above.Parent)
                yield return above;
        }
    }

    /// <summary>Everything below, in the order of the tree.</summary>
    public IEnumerable<PublishedContent> Descendants => _children.SelectMany(child => child.Descendants.Prepend(child));

    /// <summary>The root above; itself at the root. The "start item" of the Delivery API.</summary>
    public PublishedContent Root => parent?.Root ?? this;

    /// <summary>The stored value of a field, or null.</summary>
    public JsonElement? Value(string alias) => row.Values.TryGetValue(alias, out var value) ? value : null;

    /// <summary>Called once, while the snapshot is built.</summary>
    internal void Take(PublishedContent[] children) => _children = children;
}
