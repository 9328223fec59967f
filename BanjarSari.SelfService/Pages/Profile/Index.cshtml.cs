using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Profile;

/// <summary>PROFIL: the resident's own record, and the statement that it is right.</summary>
public sealed class IndexModel(ProfileService profiles, AttestationService attestations) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ProfileView Profile { get; private set; } = null!;

    /// <summary>Shows the record.</summary>
    public async Task OnGetAsync() => Profile = await profiles.ReadAsync(HttpContext.ResidentId(), HttpContext.RequestAborted);

    /// <summary><c>Data saya sudah benar</c>; <paramref name="versi"/> is the version of the record that was on the screen.</summary>
    public async Task<IActionResult> OnPostAsync(int? versi)
    {
        var outcome = await attestations.AttestAsync(
            new AttestOptions { ResidentId = HttpContext.ResidentId(), SeenVersion = versi ?? -1, By = HttpContext.ActingResident() }, HttpContext.RequestAborted);
        if (outcome == AttestOutcome.RecordChanged)
            TempData.SetNotice("Data Anda berubah sejak halaman ini dibuka. Periksa sekali lagi, lalu nyatakan kembali.", Notice.Warning);
        else
            TempData.SetNotice(outcome == AttestOutcome.Recorded
                ? "Terima kasih. Pernyataan Anda bahwa data sudah benar telah dicatat."
                : "Pernyataan Anda sudah tercatat sebelumnya; tidak perlu diulang.");
        return RedirectToPage();
    }
}
