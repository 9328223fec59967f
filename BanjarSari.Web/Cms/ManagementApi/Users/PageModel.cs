namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Umbraco's page of a list.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Items">Those of the page.</param>
internal sealed record PageModel<T>(int Total, IReadOnlyList<T> Items)
{
    private const int Most = 500;

    public static PageModel<T> Of(IReadOnlyList<T> all, int skip, int take) => new(all.Count, [.. all.Skip(Math.Max(skip, 0)).Take(Math.Clamp(take, 0, Most))]);
}
