using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.Web.Site.Errors;

/// <summary>
/// The page behind every failed request, re-executed by the error handling of the host at <c>/galat/{code}</c>.
/// Reads nothing but settings, so that it works without the stores.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    /// <summary>What is told.</summary>
    public ErrorWords Words { get; private set; } = null!;

    /// <summary>Shows the page with the status it tells of, whatever the method of the failed request was.</summary>
    public IActionResult OnGet(int code) => Show(code);

    /// <inheritdoc cref="OnGet"/>
    public IActionResult OnPost(int code) => Show(code);

    private PageResult Show(int code)
    {
        Words = ErrorWords.Of(code);
        Response.StatusCode = Words.Status;
        return Page();
    }
}
