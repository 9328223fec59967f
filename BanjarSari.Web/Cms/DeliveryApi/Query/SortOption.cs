using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>One <c>sort</c>: <c>name:asc</c>, <c>createDate:desc</c>, …; ascending when nothing is said.</summary>
internal sealed record SortOption(Func<PublishedContent, IComparable> By, bool Descending)
{
    private static readonly Dictionary<string, Func<PublishedContent, IComparable>> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        // Names are compared as people list them: without case.
        ["name"] = content => content.Name.ToLowerInvariant(),
        ["createDate"] = content => content.CreatedAt,
        ["updateDate"] = content => content.UpdatedAt,
        ["level"] = content => content.Level,
        ["sortOrder"] = content => content.SortOrder,
    };

    public static SortOption Parse(string? text)
    {
        var parts = (text ?? "").Split(':', 2);
        var direction = parts.Length == 2 ? parts[1] : "asc";
        return direction is "asc" or "desc" && Fields.TryGetValue(parts[0], out var field)
            ? new SortOption(field, direction == "desc")
            : throw new DeliveryProblemException("Sort option not found", "One of the attempted 'sort' options does not exist");
    }

    /// <summary>Applies the options in turn; what is equal in all stays in the order of the tree.</summary>
    public static IEnumerable<PublishedContent> Apply(IEnumerable<PublishedContent> contents, IReadOnlyList<SortOption> options)
    {
        IOrderedEnumerable<PublishedContent>? sorted = null;
        foreach (var (by, descending) in options)
        {
            sorted = (sorted, descending) switch
            {
                (null, false) => contents.OrderBy(by, Comparer<IComparable>.Default),
                (null, true) => contents.OrderByDescending(by, Comparer<IComparable>.Default),
                (_, false) => sorted.ThenBy(by, Comparer<IComparable>.Default),
                _ => sorted.ThenByDescending(by, Comparer<IComparable>.Default),
            };
        }

        return sorted ?? contents;
    }
}
