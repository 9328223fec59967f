using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.AccessLog;

/// <summary>Jejak akses: who has looked at my data, and apart from it what I showed and printed myself.</summary>
public sealed class IndexModel(AccessLogService looks, AccessQuestionService questions) : AccessLogPageModel
{
    private const int PrintsShown = 50;

    /// <summary>Page of the list, from 1.</summary>
    [FromQuery(Name = "halaman")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The list.</summary>
    public AccessLogPage Log { get; private set; } = null!;

    /// <summary>Own prints; empty in the list of others.</summary>
    public IReadOnlyList<OwnPrint> Prints { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Log = await looks.PageAsync(Filter, PageNumber, cancellation);
        if (Own && Filter.IsOpen)
            Prints = await looks.PrintsAsync(HttpContext.ResidentId(), PrintsShown, cancellation);
    }

    /// <summary>Asks the office about one look; 404 when it is not one at my record.</summary>
    public async Task<IActionResult> OnPostAskAsync([FromForm(Name = "akses")] Guid look, [FromForm(Name = "keterangan")] string? note, CancellationToken cancellation)
    {
        try
        {
            var options = new AskAboutAccessOptions { ResidentId = HttpContext.ResidentId(), LookId = look, Note = note };
            var outcome = await questions.AskAsync(options, HttpContext.ActingResident(), cancellation);
            if (outcome == AskOutcome.NotFound)
                return NotFound();
            TempData.SetNotice(outcome == AskOutcome.Asked
                ? "Pertanyaan Anda sudah diterima kantor desa. Jawabannya akan tampil di sini dan di pemberitahuan, paling lambat 3 × 24 jam."
                : "Akses ini sudah Anda tanyakan sebelumnya; tidak perlu diulang.");
            return RedirectToPage();
        }
        catch (RegisterException refused)
        {
            ModelState.AddModelError("catatan-" + look, refused.Message);
            (AskedLook, AskedNote) = (look, note);
            Response.StatusCode = 400;
            await OnGetAsync(cancellation);
            return Page();
        }
    }

    /// <summary>The look whose question could not be sent, to show the form again with its words.</summary>
    public Guid? AskedLook { get; private set; }

    /// <summary>What was written in it.</summary>
    public string? AskedNote { get; private set; }
}
