namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Items">Those of this page.</param>
internal sealed record PagedModel<T>(long Total, IReadOnlyList<T> Items)
{
    /// <summary>A list that has no pages.</summary>
    public static PagedModel<T> All(IReadOnlyList<T> items) => new(items.Count, items);

    /// <summary>The part of a whole list.</summary>
    public static PagedModel<T> Of(IReadOnlyList<T> all, PageQuery page) => new(all.Count, [.. all.Skip(page.From).Take(page.Most)]);
}
