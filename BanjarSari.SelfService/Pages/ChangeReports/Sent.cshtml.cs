using BanjarSari.SelfService.ChangeReports;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>The report has arrived: its number, what happens next and until when; printed, it is the receipt.</summary>
public sealed class SentModel(ChangeReportService reports) : ReportPageModel
{
    /// <summary>The report.</summary>
    public ChangeReportView Report { get; private set; } = null!;

    /// <summary>Shows the confirmation; 404 for a report that is not this resident's own.</summary>
    public async Task<IActionResult> OnGetAsync(string nomor, CancellationToken cancellation)
    {
        if (await reports.FindAsync(ResidentId, nomor, cancellation) is not { Mine: true } report)
            return NotFound();
        Report = report;
        return Page();
    }
}
