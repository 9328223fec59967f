using System.Globalization;
using BanjarSari.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.Web.Site.Errors;

/// <summary>
/// The page behind every failed request, re-executed by the error handling of the host at <c>/galat/{code}</c>.
/// Reads nothing but settings, so that it works without the stores.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    // From the route alone: binding would read the form of the failed request, which may be what failed.
    private int Asked => int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);

    /// <summary>HTTP status told, 400 to 599.</summary>
    public int Code => Asked is >= 400 and < 600 ? Asked : StatusCodes.Status404NotFound;

    /// <summary>What happened.</summary>
    public string Title => ErrorWords.TitleOf(Code);

    /// <summary>What to do next.</summary>
    public string Advice => ErrorWords.AdviceOf(Code);

    /// <summary>Shows the page with the status it tells of.</summary>
    public void OnGet() => Response.StatusCode = Code;
}
