using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>One report: what was asked, how it stands, what the officer answered.</summary>
public sealed class DetailsModel(ChangeReportService reports) : PageModel
{
    /// <summary>The report.</summary>
    public ChangeReportView Report { get; private set; } = null!;

    /// <summary>Shows the report; 404 for one that is not there or not of this resident.</summary>
    public async Task<IActionResult> OnGetAsync(string nomor, CancellationToken cancellation)
    {
        if (await reports.FindAsync(HttpContext.ResidentId(), nomor, cancellation) is not { } report)
            return NotFound();
        Report = report;
        return Page();
    }
}
