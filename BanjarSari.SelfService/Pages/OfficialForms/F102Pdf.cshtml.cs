using BanjarSari.SelfService.Documents.OfficialForms;
using BanjarSari.SelfService.Pages.Documents;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.OfficialForms;

/// <summary>Formulir pendaftaran peristiwa kependudukan (F-1.02), filled from an own report. It shows NIK and Nomor KK in full, so the PIN is asked as for the KK.</summary>
[RequireRecentPin]
public sealed class F102PdfModel(OfficialFormService forms) : PrintPage
{
    /// <summary>Sends the PDF; 404 for a report that is not there, not of this resident or without need of the form.</summary>
    public Task<IActionResult> OnGetAsync(string nomor, CancellationToken cancellation) => SendAsync(request => forms.PrintRegistrationAsync(
        new PrintFormOptions { ReporterId = request.ResidentId, Reference = nomor, AskedBy = request.ResidentId }, HttpContext.ActingResident(), cancellation));
}
