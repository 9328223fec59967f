using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.ChangeReports.Sending;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>The statement under one's own responsibility, and sending; the PIN was entered just before (security.md 5.4).</summary>
[RequireRecentPin]
public sealed class SendModel(DraftReader reader, ChangeReportService reports, ReportSendService sending, ReportResendService resending) : ReportPageModel
{
    /// <summary><c>draf</c>, or the number of a report that was mended.</summary>
    [BindProperty(Name = "nomor", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>Handle of the draft on the screen.</summary>
    public Guid? ReportId { get; private set; }

    /// <summary>What is sent, in words.</summary>
    public IReadOnlyList<string> Subjects { get; private set; } = [];

    /// <summary>Why it could not be sent.</summary>
    public IReadOnlyList<SendProblem> Problems { get; private set; } = [];

    /// <summary>Shows the statement; leads back to the answers while something is missing.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : Redirect(Addresses.Of(Number));

    /// <summary>Sends; the same draft sent twice leads to the same number.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? laporan, bool setuju, CancellationToken cancellation)
    {
        if (!setuju)
        {
            ModelState.AddModelError("setuju", "Beri tanda pada pernyataan sebelum mengirim.");
            return await LoadAsync(cancellation) ? Again() : Redirect(Addresses.Of(Number));
        }

        var by = HttpContext.ActingResident();
        var result = Number == Addresses.Draft
            ? await sending.SendAsync(new SendReportOptions { ReporterId = ResidentId, ReportId = laporan ?? Guid.Empty, By = by }, cancellation)
            : await resending.ResendAsync(new ResendReportOptions { ReporterId = ResidentId, Reference = Number, By = by }, cancellation);
        if (result is null)
            return NotFound();
        if (result.Reference is { } reference)
            return Redirect(Addresses.Of(reference) + "/terkirim");
        Problems = result.Problems;
        return await LoadAsync(cancellation) ? Again() : Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (Number != Addresses.Draft)
        {
            Subjects = [.. (await reports.FindAsync(ResidentId, Number, cancellation) is { Mine: true } report ? report.Items : []).Where(item => item.State == ChangeItemStates.NeedsImprovement).Select(item => $"{item.Label} ({item.Whose})")];
            return Subjects.Count > 0;
        }

        if (await reader.ReadAsync(ResidentId, cancellation) is not { } draft)
            return false;
        ReportId = draft.ReportId;
        Subjects = [.. draft.Items.Select(item => $"{item.View.Label} ({item.View.Whose})")];
        return draft.Complete;
    }
}
