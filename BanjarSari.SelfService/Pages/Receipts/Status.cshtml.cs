using System.Globalization;
using BanjarSari.SelfService.Documents.Receipts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Receipts;

/// <summary>The state of a report for the holder of its receipt, without signing in: number and secret by POST, so that neither stands in an address.</summary>
[AllowAnonymous]
public sealed class StatusModel(ReportStatusService reports) : PageModel
{
    /// <summary>Number as typed.</summary>
    [BindProperty(Name = "nomor")]
    public string? Number { get; set; }

    /// <summary>Secret of the receipt as typed.</summary>
    [BindProperty(Name = "kode")]
    public string? Code { get; set; }

    /// <summary>The state; null where none was asked for, or none was found.</summary>
    public ReportStatus? Status { get; private set; }

    /// <summary>Asked for, and not found.</summary>
    public bool NotFoundHere { get; private set; }

    /// <summary>Asked for too often.</summary>
    public bool TooMany { get; private set; }

    /// <summary>The empty form.</summary>
    public void OnGet() => NotKept();

    /// <summary>Looks the state up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        NotKept();
        if (string.IsNullOrWhiteSpace(Number))
            ModelState.AddModelError("nomor", "Isi nomor laporan.");
        if (string.IsNullOrWhiteSpace(Code))
            ModelState.AddModelError("kode", "Isi kode status.");
        if (!ModelState.IsValid)
            return Answer(StatusCodes.Status400BadRequest);
        if (reports.Count(HttpContext.Connection.RemoteIpAddress, Number) is { } wait)
        {
            TooMany = true;
            Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Answer(StatusCodes.Status429TooManyRequests);
        }

        Status = await reports.FindAsync(Number, Code, cancellation);
        NotFoundHere = Status is null;
        return Answer(Status is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private void NotKept()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
    }

    private PageResult Answer(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
