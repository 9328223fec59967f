namespace BanjarSari.Web.Cms.Published;

/// <summary>
/// Everything that is published at one moment. Immutable: a publication makes a new one. A document below an
/// unpublished one is not in it.
/// </summary>
internal sealed class PublishedSnapshot
{
    private readonly Dictionary<Guid, PublishedRow> _rows;
    private readonly Dictionary<Guid, PublishedContent> _contents;
    private readonly Dictionary<(Guid Parent, string Segment), PublishedContent> _segments;

    private PublishedSnapshot(long number, Dictionary<Guid, PublishedRow> rows, IReadOnlyDictionary<string, Guid> redirects)
    {
        (Number, _rows, Redirects) = (number, rows, redirects);
        (_contents, _segments) = (new(rows.Count), new(rows.Count));
        var below = rows.Values.ToLookup(row => row.ParentKey);
        Roots = Place(below, parent: null, depth: 0);
        All = [.. Roots.SelectMany(root => root.Descendants.Prepend(root))];
    }

    /// <summary>Number of the last act on content that is in it.</summary>
    public long Number { get; }

    /// <summary>Topmost documents, in order.</summary>
    public IReadOnlyList<PublishedContent> Roots { get; }

    /// <summary>Every document in the order of the tree.</summary>
    public IReadOnlyList<PublishedContent> All { get; }

    /// <summary>Old paths and the documents that had them.</summary>
    public IReadOnlyDictionary<string, Guid> Redirects { get; }

    /// <summary>The root with pages of its own: the home page; null while it is not published.</summary>
    public PublishedContent? Home => Roots.FirstOrDefault(root => !root.Type.Unrouted);

    public static PublishedSnapshot Of(long number, IEnumerable<PublishedRow> rows, IReadOnlyDictionary<string, Guid> redirects) =>
        new(number, rows.ToDictionary(row => row.Key), redirects);

    /// <summary>The next one: <paramref name="changed"/> added or replaced, <paramref name="gone"/> left out.</summary>
    public PublishedSnapshot With(long number, IEnumerable<PublishedRow> changed, IEnumerable<Guid> gone, IReadOnlyDictionary<string, Guid> redirects)
    {
        var rows = new Dictionary<Guid, PublishedRow>(_rows);
        foreach (var key in gone)
            rows.Remove(key);
        foreach (var row in changed)
            rows[row.Key] = row;
        return new PublishedSnapshot(number, rows, redirects);
    }

    /// <summary>The document with this key, or null.</summary>
    public PublishedContent? Find(Guid key) => _contents.GetValueOrDefault(key);

    /// <summary>The document at a path below <paramref name="root"/> (null: the home page), or null. Costs as many look-ups as the path has parts.</summary>
    public PublishedContent? Find(string path, PublishedContent? root = null)
    {
        var found = root ?? Home;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (found is null)
                return null;
            found = _segments.GetValueOrDefault((found.Key, part.ToLowerInvariant()));
        }

        return found;
    }

    /// <summary>The published document that had this path before, or null.</summary>
    public PublishedContent? FindMoved(string path) =>
        Redirects.TryGetValue($"/{path.Trim('/')}/".ToLowerInvariant(), out var key) ? Find(key) : null;

    /// <summary>Every document of a type, in the order of the tree.</summary>
    public IEnumerable<PublishedContent> OfType(string alias) => All.Where(content => content.Type.Alias == alias);

    private PublishedContent[] Place(ILookup<Guid?, PublishedRow> below, PublishedContent? parent, int depth)
    {
        var placed = below[parent?.Key].OrderBy(row => row.SortOrder).ThenBy(row => row.Key).Select(row => new PublishedContent(row, parent)).ToArray();
        foreach (var content in placed)
        {
            _contents[content.Key] = content;
            _segments.TryAdd((parent?.Key ?? Guid.Empty, content.Segment), content);
            // The store allows fewer levels; a circle in damaged rows must not end the program.
            if (depth < Content.TreePaths.Deepest)
                content.Take(Place(below, content, depth + 1));
        }

        return placed;
    }
}
