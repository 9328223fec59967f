using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>An adult reads what another member wants to have changed in their record, and agrees or declines; with the PIN, so that it is them.</summary>
[RequireRecentPin]
public sealed class ConsentModel(ConsentService consents) : ReportPageModel
{
    /// <summary>What is asked.</summary>
    public ConsentView Consent { get; private set; } = null!;

    /// <summary>Shows the proposal; 404 when nothing waits here for this resident.</summary>
    public async Task<IActionResult> OnGetAsync(string nomor, int butir, CancellationToken cancellation) => await LoadAsync(nomor, butir, cancellation) ? Page() : NotFound();

    /// <summary>Records the answer to what was read (<paramref name="versi"/>).</summary>
    public async Task<IActionResult> OnPostAsync(string nomor, int butir, int versi, string? jawaban, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || jawaban is not ("setuju" or "tidak"))
        {
            ModelState.Clear();
            ModelState.AddModelError("jawaban", "Pilih salah satu: setuju atau tidak setuju.");
            return await LoadAsync(nomor, butir, cancellation) ? Again() : NotFound();
        }

        try
        {
            var answer = new ConsentOptions { ResidentId = ResidentId, Reference = nomor, Ordinal = butir, Agreed = jawaban == "setuju", Version = versi, By = HttpContext.ActingResident() };
            if (await consents.AnswerAsync(answer, cancellation) is not { } agreed)
                return NotFound();
            TempData.SetNotice(agreed ? "Terima kasih. Perubahan itu sekarang diperiksa petugas desa." : "Perubahan itu tidak Anda setujui dan sudah dibatalkan. Data Anda tetap.");
            return Redirect(Addresses.Of(nomor));
        }
        catch (RegisterConflictException conflict)
        {
            ModelState.AddModelError("", conflict.Message);
            return await LoadAsync(nomor, butir, cancellation) ? Again(StatusCodes.Status409Conflict) : NotFound();
        }
    }

    private async Task<bool> LoadAsync(string number, int ordinal, CancellationToken cancellation)
    {
        if (await consents.FindAsync(ResidentId, number, ordinal, cancellation) is not { } consent)
            return false;
        Consent = consent;
        return true;
    }
}
