using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>LAPOR: the resident's reports, and the way to a new one.</summary>
public sealed class IndexModel(ChangeReportService reports) : PageModel
{
    /// <summary>Reports, newest first.</summary>
    public IReadOnlyList<ChangeReportLine> Reports { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Reports = await reports.ListAsync(HttpContext.ResidentId(), cancellation);
}
