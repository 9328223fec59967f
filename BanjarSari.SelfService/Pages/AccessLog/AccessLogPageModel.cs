using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.AccessLog;

/// <summary>The filter that the page and its file share, as it stands in the address. A value that cannot be read leaves nothing out.</summary>
public abstract class AccessLogPageModel : PageModel
{
    /// <summary><c>saya</c>: own looks; anything else: those of others.</summary>
    [FromQuery(Name = "oleh")]
    public string? By { get; set; }

    /// <summary>What was done, one of <see cref="AccessActions"/>.</summary>
    [FromQuery(Name = "apa")]
    public string? What { get; set; }

    /// <summary>First day, <c>yyyy-MM-dd</c>.</summary>
    [FromQuery(Name = "dari")]
    public string? Since { get; set; }

    /// <summary>Last day, <c>yyyy-MM-dd</c>.</summary>
    [FromQuery(Name = "sampai")]
    public string? Until { get; set; }

    /// <summary>Own looks are shown.</summary>
    public bool Own => By == "saya";

    /// <summary>The filter.</summary>
    public AccessLogFilter Filter => new()
    {
        ResidentId = HttpContext.ResidentId(),
        Own = Own,
        Action = AccessActions.All.Contains(What) ? What : null,
        From = Day(Since),
        Until = Day(Until),
    };

    /// <summary>Query of this filter, with <paramref name="more"/> before it; empty without any.</summary>
    public string Query(string? more = null)
    {
        string?[] parts = [more, Own ? "oleh=saya" : null, Part("apa", Filter.Action), Part("dari", Text(Filter.From)), Part("sampai", Text(Filter.Until))];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>A day as a date field holds it.</summary>
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Part(string name, string? value) => value is null ? null : $"{name}={Uri.EscapeDataString(value)}";

    // Years far outside would leave the calendar when a day is added.
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000 ? day : null;
}
