using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>LAPOR: the draft, what waits for the resident, the ways to a new report, and the reports.</summary>
public sealed class IndexModel(ChangeReportService reports, DraftReader drafts, ReportCardReader cards) : ReportPageModel
{
    /// <summary>Reports, newest first.</summary>
    public IReadOnlyList<ChangeReportLine> Reports { get; private set; } = [];

    /// <summary>Items of others that wait for this resident's consent.</summary>
    public IReadOnlyList<ConsentAsked> Consents { get; private set; } = [];

    /// <summary>Items of the draft; 0: no draft.</summary>
    public int Drafted { get; private set; }

    /// <summary>The reporter's card.</summary>
    public ReportCard Card { get; private set; } = null!;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reports = await reports.ListAsync(ResidentId, cancellation);
        Consents = await reports.ConsentsAsync(ResidentId, cancellation);
        Drafted = await drafts.CountAsync(ResidentId, cancellation);
        Card = await cards.ReadAsync(ResidentId, cancellation);
    }
}
