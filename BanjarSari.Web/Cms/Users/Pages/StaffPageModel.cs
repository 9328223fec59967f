using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.Web.Cms.Users.Pages;

/// <summary>What the pages of staff sign-in share.</summary>
public abstract class StaffPageModel : PageModel
{
    /// <summary>The address of the backoffice to go to after sign-in.</summary>
    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The CSS class of a field with an error.</summary>
    public string ErrorClass(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? "field--error" : "";

    /// <summary>The page again with what is wrong.</summary>
    protected PageResult Again(string field, string sentence, int status = StatusCodes.Status400BadRequest)
    {
        ModelState.AddModelError(field, sentence);
        return Again(status);
    }

    /// <summary>The page again with what has been found wrong.</summary>
    protected PageResult Again(int status = StatusCodes.Status400BadRequest)
    {
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    /// <summary>The page again because too many sign in at this moment.</summary>
    protected PageResult AgainLater()
    {
        Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
        return Again("", "Sedang banyak yang masuk bersamaan. Tunggu sepuluh detik, lalu coba lagi.", StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Back into the backoffice; an address that is not of it leads to its start (T16).</summary>
    protected LocalRedirectResult Enter() => LocalRedirect(IsOurs(ReturnUrl) ? ReturnUrl! : StaffPaths.BackOffice);

    /// <summary>To another page of sign-in, keeping where to go afterwards.</summary>
    protected LocalRedirectResult GoTo(string path) => LocalRedirect(IsOurs(ReturnUrl) ? $"{path}?returnUrl={Uri.EscapeDataString(ReturnUrl!)}" : path);

    private bool IsOurs(string? address) => Url.IsLocalUrl(address) && address!.StartsWith(StaffPaths.BackOffice + "/", StringComparison.Ordinal);
}
