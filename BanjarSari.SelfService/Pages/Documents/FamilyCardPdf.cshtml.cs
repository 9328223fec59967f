using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.Documents;

/// <summary>Cetak Kartu Keluarga: of the family that the resident stands on now.</summary>
[RequireRecentPin]
public sealed class FamilyCardPdfModel(PrintService prints) : PrintPage
{
    /// <summary>Sends the PDF.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        SendAsync(request => prints.PrintFamilyCardAsync(request, HttpContext.ActingResident(), cancellation));
}
