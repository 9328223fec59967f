using System.Globalization;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>What the pages with a PIN field share: their answers to a refusal and to a crowd.</summary>
public abstract class PinPageModel : PageModel
{
    /// <summary>The one sentence for every refusal (security.md 5.5).</summary>
    protected const string Refusal = "NIK atau PIN tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa.";

    /// <summary>The CSS class of a field with an error.</summary>
    public string ErrorClass(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? "field--error" : "";

    /// <summary>The page again with what is wrong.</summary>
    protected PageResult Again(int status = StatusCodes.Status400BadRequest)
    {
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    /// <summary>The page again after a refused or crowded-out PIN.</summary>
    protected PageResult Again(PinCheckOutcome outcome, string refusal)
    {
        if (outcome != PinCheckOutcome.Busy)
        {
            ModelState.AddModelError("", refusal);
            return Again();
        }

        ModelState.AddModelError("", "Sedang banyak warga yang masuk bersamaan. Tunggu sepuluh detik, lalu coba lagi.");
        Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
        return Again(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Back to a page of ours, or home when the address is not ours (T16).</summary>
    protected LocalRedirectResult GoTo(string? returnUrl) =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : SignInPaths.Home);
}
