using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>A question for several media: <c>fetch=children:</c> with GUID, path or <c>/</c> for the root; <c>filter</c>, <c>sort</c>, <c>skip</c>, <c>take</c>.</summary>
internal sealed record MediaQuery(string Parent, IReadOnlyList<FilterOption> Filters, IReadOnlyList<SortOption> Sorts, int Skip, int Take)
{
    private const string Children = "children:";
    private const int MostOptions = 10;

    /// <summary>Throws <see cref="DeliveryProblemException"/> for an option that does not exist; as in Umbraco, <c>fetch</c> must be there.</summary>
    public static MediaQuery Parse(IQueryCollection query)
    {
        if (query["filter"].Count > MostOptions || query["sort"].Count > MostOptions || query["fetch"].Count > 1)
            throw new DeliveryProblemException("Too many options", $"At most one 'fetch' and {MostOptions} 'filter' and 'sort' options are taken.");
        if (query["fetch"].ToString() is not { } fetch || !fetch.StartsWith(Children, StringComparison.OrdinalIgnoreCase))
            throw new DeliveryProblemException("Fetch option not found", "The 'fetch' parameter must be 'children:' with a GUID, a path, or '/'.");
        return new MediaQuery(
            fetch[Children.Length..],
            [.. query["filter"].Select(text => FilterOption.Parse(text, "mediaType"))],
            [.. query["sort"].Select(SortOption.Parse)],
            ContentQuery.Number(query["skip"], "skip", 0, int.MaxValue),
            ContentQuery.Number(query["take"], "take", ContentQuery.DefaultTake, ContentQuery.MostTaken));
    }

    /// <summary>One page of what fits, and how many fit.</summary>
    public (int Total, IReadOnlyList<PublishedMedia> Page) Run(MediaLibrary library)
    {
        var within = Parent.Trim('/').Length == 0 ? library.Roots : Find(library, Parent)?.Children ?? [];
        var fitting = within.Where(item => Filters.All(filter => filter.Fits(item))).ToList();
        return (fitting.Count, [.. SortOption.Apply(fitting, Sorts).Skip(Skip).Take(Take)]);
    }

    /// <summary>The item by GUID or path; null when there is none.</summary>
    public static PublishedMedia? Find(MediaLibrary library, string idOrPath) => Guid.TryParse(idOrPath, out var key) ? library.Find(key) : library.Find(idOrPath);
}
