using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>One report: what was asked, how it stands, until when the village answers, what was asked and answered.</summary>
public sealed class DetailsModel(ChangeReportService reports, AnswerService answers) : ReportPageModel
{
    /// <summary>The report.</summary>
    public ChangeReportView Report { get; private set; } = null!;

    /// <summary>The answer as typed.</summary>
    [BindProperty(Name = "jawaban")]
    public string? Answer { get; set; }

    /// <summary>Shows the report; 404 for one that is not there or not of this resident.</summary>
    public async Task<IActionResult> OnGetAsync(string nomor, CancellationToken cancellation) => await LoadAsync(nomor, cancellation) ? Page() : NotFound();

    /// <summary>Writes the reporter's answer to an officer.</summary>
    public async Task<IActionResult> OnPostAsync(string nomor, CancellationToken cancellation)
    {
        if (!await LoadAsync(nomor, cancellation))
            return NotFound();
        try
        {
            if (!await answers.AnswerAsync(new AnswerOptions { ReporterId = ResidentId, Reference = nomor, Text = Answer, By = HttpContext.ActingResident() }, cancellation))
                return NotFound();
            TempData.SetNotice("Jawaban Anda sudah terkirim kepada petugas.");
            return Redirect(Addresses.Of(nomor));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError("jawaban", refusal.Message);
            return Again();
        }
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellation)
    {
        if (await reports.FindAsync(ResidentId, number, cancellation) is not { } report)
            return false;
        Report = report;
        return true;
    }
}
