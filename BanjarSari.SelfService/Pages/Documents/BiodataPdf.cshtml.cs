using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.Documents;

/// <summary>Cetak Biodata: the resident's own. It shows NIK and Nomor KK in full, so the PIN is asked as for a reveal.</summary>
[RequireRecentPin]
public sealed class BiodataPdfModel(PrintService prints) : PrintPage
{
    /// <summary>Sends the PDF.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        SendAsync(request => prints.PrintBiodataAsync(request, HttpContext.ActingResident(), cancellation));
}
