namespace BanjarSari.SelfService.Pages.Shared;

/// <summary>Way through a list that is shown newest first.</summary>
/// <param name="Current">Page shown, from 1.</param>
/// <param name="Pages">How many there are; with one, nothing is shown.</param>
/// <param name="AddressOf">Address of a page by its number.</param>
public sealed record Pager(int Current, int Pages, Func<int, string> AddressOf)
{
    /// <summary>How many pages <paramref name="count"/> rows fill, at least one.</summary>
    public static int PagesOf(int count, int perPage) => Math.Max(1, (count + perPage - 1) / perPage);
}
