using System.Globalization;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Documents;

/// <summary>What the two prints share: send the file, or say on a page why there is none.</summary>
public abstract class PrintPage : PageModel
{
    /// <summary>Which limit was met; null: there is nothing to print.</summary>
    public PrintLimit? Limit { get; private set; }

    /// <summary>Whole minutes to wait, at least one.</summary>
    public int RetryMinutes { get; private set; }

    /// <summary>HEAD is safe: it makes no print and so writes no record of one.</summary>
    public IActionResult OnHead() => StatusCode(StatusCodes.Status405MethodNotAllowed);

    /// <summary>Sends the print or answers 404, 429 or 503 with this page.</summary>
    protected async Task<IActionResult> SendAsync(Func<PrintRequest, Task<PrintFile?>> print)
    {
        ArgumentNullException.ThrowIfNull(print);
        Response.Headers.CacheControl = "no-store";
        try
        {
            if (await print(new PrintRequest { ResidentId = HttpContext.ResidentId() }) is { } file)
                return File(file.Content, "application/pdf", file.Name);
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (PrintLimitException refused)
        {
            Limit = refused.Limit;
            RetryMinutes = Math.Max(1, (int)Math.Ceiling(refused.RetryAfter.TotalMinutes));
            Response.StatusCode = refused.Limit == PrintLimit.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = ((int)Math.Ceiling(refused.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return Page();
    }
}
