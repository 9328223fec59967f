using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>What the pages of LAPOR share.</summary>
public abstract class ReportPageModel : PageModel
{
    /// <summary>The resident signed in.</summary>
    protected Guid ResidentId => HttpContext.ResidentId();

    /// <summary>The CSS class of a field with an error.</summary>
    public string? ErrorClass(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? "field--error" : null;

    /// <summary>The page again with what is wrong.</summary>
    protected PageResult Again(int status = StatusCodes.Status400BadRequest)
    {
        var page = Page();
        page.StatusCode = status;
        return page;
    }
}
