using System.Globalization;
using BanjarSari.Web.Cms.Published;

namespace BanjarSari.Web.Cms.DeliveryApi.Query;

/// <summary>
/// One <c>filter</c>: <c>contentType:a,b</c>, <c>contentType:!a</c>, <c>name:text</c>, <c>name:!text</c>,
/// <c>createDate&gt;2026-01-01</c>, <c>updateDate&lt;:2026-06-30T10:00:00Z</c>. A date without zone is UTC.
/// </summary>
internal sealed record FilterOption(Func<PublishedContent, bool> Fits)
{
    private const int Longest = 500;

    public static FilterOption Parse(string? text)
    {
        if (text is { Length: <= Longest })
        {
            if (Rest(text, "contentType:") is { } types)
                return OneOf(types, (content, alias) => content.Type.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));
            if (Rest(text, "name:") is { } names)
                return OneOf(names, (content, part) => content.Name.Contains(part, StringComparison.OrdinalIgnoreCase));
            if (Rest(text, "createDate") is { } created)
                return Date(created, content => content.CreatedAt);
            if (Rest(text, "updateDate") is { } updated)
                return Date(updated, content => content.UpdatedAt);
        }

        throw NotFound();
    }

    private static FilterOption OneOf(string values, Func<PublishedContent, string, bool> equal)
    {
        var not = values.StartsWith('!');
        var wanted = (not ? values[1..] : values).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return wanted.Length == 0 ? throw NotFound() : new FilterOption(content => Array.Exists(wanted, value => equal(content, value)) != not);
    }

    private static FilterOption Date(string text, Func<PublishedContent, DateTime> read)
    {
        if (text.Length < 2 || text[0] is not ('<' or '>'))
            throw NotFound();
        var orEqual = text[1] == ':';
        if (!DateTime.TryParse(text[(orEqual ? 2 : 1)..], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
            throw new DeliveryProblemException("Invalid filter value", "The date of the filter must look like 2026-01-31 or 2026-01-31T10:00:00Z.");
        return text[0] == '>'
            ? new FilterOption(content => orEqual ? read(content) >= date : read(content) > date)
            : new FilterOption(content => orEqual ? read(content) <= date : read(content) < date);
    }

    private static string? Rest(string text, string name) => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? text[name.Length..] : null;

    private static DeliveryProblemException NotFound() => new("Filter option not found", "One of the attempted 'filter' options does not exist");
}
