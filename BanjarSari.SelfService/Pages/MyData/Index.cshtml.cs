using System.Globalization;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.MyData;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.MyData;

/// <summary>Unduh data saya. The copy shows numbers in full, so the PIN is asked before the page; taking one is a POST, so that no link does it.</summary>
[RequireRecentPin]
public sealed class IndexModel(DataCopyService copies) : PageModel
{
    /// <summary>Which limit was met; null: none.</summary>
    public PrintLimit? Limit { get; private set; }

    /// <summary>Whole minutes to wait, at least one.</summary>
    public int RetryMinutes { get; private set; }

    /// <summary>Copies within an hour.</summary>
    public static int PerHour => DataCopyLimits.PerHour;

    /// <summary>Sends the readable copy.</summary>
    public Task<IActionResult> OnPostPdfAsync(CancellationToken cancellation) => SendAsync(DataCopyFormat.Pdf, cancellation);

    /// <summary>Sends the copy for programs.</summary>
    public Task<IActionResult> OnPostJsonAsync(CancellationToken cancellation) => SendAsync(DataCopyFormat.Json, cancellation);

    private async Task<IActionResult> SendAsync(DataCopyFormat format, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        try
        {
            var file = await copies.TakeAsync(new TakeDataCopyOptions { ResidentId = HttpContext.ResidentId(), Format = format }, HttpContext.ActingResident(), cancellation);
            return File(file.Content, file.ContentType, file.Name);
        }
        catch (PrintLimitException refused)
        {
            Limit = refused.Limit;
            RetryMinutes = Math.Max(1, (int)Math.Ceiling(refused.RetryAfter.TotalMinutes));
            Response.StatusCode = refused.Limit == PrintLimit.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = ((int)Math.Ceiling(refused.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Page();
        }
    }
}
