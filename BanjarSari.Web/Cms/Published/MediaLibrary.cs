using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;

namespace BanjarSari.Web.Cms.Published;

/// <summary>All media that are not in the recycle bin, at one moment. Immutable, part of a snapshot.</summary>
internal sealed class MediaLibrary
{
    private readonly Dictionary<Guid, PublishedMedia> _items = [];
    private readonly Dictionary<string, PublishedMedia> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, PublishedMedia> _hashes;

    private MediaLibrary(IEnumerable<MediaItem> rows)
    {
        var all = new List<PublishedMedia>();
        Roots = Place(rows.ToLookup(row => row.ParentId), all, parent: null, depth: 0);
        All = all;
        _hashes = all.Where(item => item.Hash is not null).ToLookup(item => item.Hash!, StringComparer.Ordinal);
    }

    public static MediaLibrary Empty { get; } = new([]);

    /// <summary>Topmost items, in order.</summary>
    public IReadOnlyList<PublishedMedia> Roots { get; }

    /// <summary>Every item in the order of the tree.</summary>
    public IReadOnlyList<PublishedMedia> All { get; }

    public static MediaLibrary Of(IEnumerable<MediaItem> rows) => new(rows);

    /// <summary>The next one: <paramref name="changed"/> added or replaced, of the other <paramref name="touched"/> none is left.</summary>
    public MediaLibrary With(IReadOnlyList<MediaItem> changed, IReadOnlyCollection<Guid> touched)
    {
        if (changed.Count == 0 && !touched.Any(_items.ContainsKey))
            return this;
        return new MediaLibrary(_items.Values.Select(item => item.Row).ExceptBy(touched, row => row.Id).Concat(changed));
    }

    /// <summary>The item with this key, or null.</summary>
    public PublishedMedia? Find(Guid key) => _items.GetValueOrDefault(key);

    /// <summary>The item at a path of names; of several the first.</summary>
    public PublishedMedia? Find(string path) => _paths.GetValueOrDefault($"/{path.Trim('/')}/");

    /// <summary>The items that have this file; most often one.</summary>
    public IEnumerable<PublishedMedia> WithFile(string hash) => _hashes[hash];

    private PublishedMedia[] Place(ILookup<Guid?, MediaItem> below, List<PublishedMedia> all, PublishedMedia? parent, int depth)
    {
        var placed = new List<PublishedMedia>();
        foreach (var row in below[parent?.Key].OrderBy(row => row.SortOrder).ThenBy(row => row.Id))
        {
            if (MediaTypes.Find(row.TypeKey) is not { } type)
                continue;
            var item = new PublishedMedia(row, type, parent);
            placed.Add(item);
            all.Add(item);
            _items[item.Key] = item;
            _paths.TryAdd(item.Path, item);
            if (depth < TreePaths.Deepest)
                item.Take(Place(below, all, item, depth + 1));
        }

        return [.. placed];
    }
}
