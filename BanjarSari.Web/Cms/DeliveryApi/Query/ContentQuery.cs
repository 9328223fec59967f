using System.Globalization;
using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>A question for several documents: <c>fetch</c>, <c>filter</c>, <c>sort</c>, <c>skip</c>, <c>take</c>.</summary>
internal sealed record ContentQuery(FetchOption? Fetch, IReadOnlyList<FilterOption> Filters, IReadOnlyList<SortOption> Sorts, int Skip, int Take)
{
    public const int DefaultTake = 10;
    public const int MostTaken = 100;
    private const int MostOptions = 10;

    /// <summary>Throws <see cref="DeliveryProblemException"/> for an option that does not exist.</summary>
    public static ContentQuery Parse(IQueryCollection query)
    {
        if (query["filter"].Count > MostOptions || query["sort"].Count > MostOptions || query["fetch"].Count > 1)
            throw new DeliveryProblemException("Too many options", $"At most one 'fetch' and {MostOptions} 'filter' and 'sort' options are taken.");
        return new ContentQuery(
            FetchOption.Parse(query["fetch"]),
            [.. query["filter"].Select(FilterOption.Parse)],
            [.. query["sort"].Select(SortOption.Parse)],
            Number(query["skip"], "skip", 0, int.MaxValue),
            Number(query["take"], "take", DefaultTake, MostTaken));
    }

    /// <summary>One page of what fits, and how many fit.</summary>
    public (int Total, IReadOnlyList<PublishedContent> Page) Run(DeliveryScope scope)
    {
        var within = Fetch is null ? scope.All : scope.Visible(Fetch.Select(scope));
        var fitting = within.Where(content => Filters.All(filter => filter.Fits(content))).ToList();
        return (fitting.Count, [.. SortOption.Apply(fitting, Sorts).Skip(Skip).Take(Take)]);
    }

    private static int Number(string? text, string parameter, int otherwise, int most)
    {
        if (string.IsNullOrEmpty(text))
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new DeliveryProblemException($"Invalid {parameter}", $"The '{parameter}' parameter must be a whole number from 0{(most == int.MaxValue ? "" : $" to {most}")}.");
    }
}
