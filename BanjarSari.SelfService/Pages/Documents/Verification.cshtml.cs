using System.Globalization;
using BanjarSari.SelfService.Documents.Verification;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Documents;

/// <summary>Anyone may check whether a print comes from the village: valid or revoked, kind, date, initials, no more.</summary>
[AllowAnonymous]
public sealed class VerificationModel(VerificationService verification) : PageModel
{
    /// <summary>The print; null where none was found or none was asked for.</summary>
    public VerifiedPrint? Print { get; private set; }

    /// <summary>A code was given and looked up.</summary>
    public bool LookedUp { get; private set; }

    /// <summary>Too many codes from this network address.</summary>
    public bool TooMany { get; private set; }

    /// <summary>Looks the code of the address up; a code typed into the form leads to its address.</summary>
    public async Task<IActionResult> OnGetAsync(string? kode, [FromQuery(Name = "periksa")] string? typed, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (string.IsNullOrWhiteSpace(kode))
            return string.IsNullOrWhiteSpace(typed) ? Page() : RedirectToPage(new { kode = typed.Trim() });

        if (verification.Count(HttpContext.Connection.RemoteIpAddress) is { } wait)
        {
            TooMany = true;
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Page();
        }

        LookedUp = true;
        Print = await verification.FindAsync(kode, cancellation);
        if (Print is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
