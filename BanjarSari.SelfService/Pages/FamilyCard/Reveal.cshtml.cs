using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.FamilyCard;

/// <summary>The family card with one masked number in full, after the PIN was entered recently; never by GET.</summary>
[RequireRecentPin(OnlyPost = true)]
public sealed class RevealModel(FamilyCardService cards, FamilyRevealService reveals) : PageModel
{
    /// <summary>What the page shows.</summary>
    public FamilyCardView Card { get; private set; } = null!;

    /// <summary>The resident comes back from entering the PIN.</summary>
    public bool PinConfirmed { get; private set; }

    /// <summary>Where the step-up leads back to: nothing is shown yet, the resident taps once more.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!HttpContext.HasRecentPin() || await cards.ReadAsync(HttpContext.ResidentId(), HttpContext.RequestAborted) is not { } card)
            return RedirectToPage("Index");
        PinConfirmed = true;
        Card = card;
        return Page();
    }

    /// <summary>Shows the Nomor KK, or NIK and mother's name of the member at place <paramref name="anggota"/>, and logs the look.</summary>
    public async Task<IActionResult> OnPostAsync(int? anggota)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var reveal = new FamilyReveal { KkNumber = anggota is null, Position = anggota };
        var card = await reveals.RevealAsync(
            new RevealFamilyOptions { ViewerId = HttpContext.ResidentId(), Reveal = reveal, By = HttpContext.ActingResident() }, HttpContext.RequestAborted);
        if (card is null)
            return NotFound();
        Card = card;
        return Page();
    }
}
