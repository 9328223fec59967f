using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>The answers of the draft, to be checked before they are sent.</summary>
public sealed class DraftModel(DraftReader reader, DraftService drafts) : ReportPageModel
{
    /// <summary>The draft.</summary>
    public DraftView Draft { get; private set; } = null!;

    /// <summary>Shows the answers; without a draft it leads back to LAPOR.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await reader.ReadAsync(ResidentId, cancellation) is not { } draft)
            return Redirect(Addresses.Home);
        Draft = draft;
        return Page();
    }

    /// <summary>Takes out the item at place <paramref name="butir"/>, or throws the whole draft away.</summary>
    public async Task<IActionResult> OnPostAsync(int? butir, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !await drafts.RemoveAsync(new RemoveItemOptions { ReporterId = ResidentId, Ordinal = butir, By = HttpContext.ActingResident() }, cancellation))
            return NotFound();
        TempData.SetNotice(butir is null ? "Draf laporan sudah dihapus. Tidak ada yang terkirim." : "Butir itu sudah dihapus dari draf.");
        return Redirect(await reader.CountAsync(ResidentId, cancellation) > 0 ? Addresses.Of(Addresses.Draft) : Addresses.Home);
    }
}
