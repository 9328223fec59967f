using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Profile;

/// <summary>The profile with one masked value in full, after the PIN was entered recently; never by GET, so that no link can do it.</summary>
[RequireRecentPin(OnlyPost = true)]
public sealed class RevealModel(ProfileService profiles, RevealService reveals) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ProfileView Profile { get; private set; } = null!;

    /// <summary>The resident comes back from entering the PIN.</summary>
    public bool PinConfirmed { get; private set; }

    /// <summary>Where the step-up leads back to: nothing is shown yet, the resident taps once more.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!HttpContext.HasRecentPin())
            return RedirectToPage("Index");
        PinConfirmed = true;
        Profile = await profiles.ReadAsync(HttpContext.ResidentId(), HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Shows the value of <paramref name="elemen"/> and logs the look.</summary>
    public async Task<IActionResult> OnPostAsync(string? elemen)
    {
        var profile = await reveals.RevealAsync(
            new RevealOptions { ResidentId = HttpContext.ResidentId(), Element = elemen, By = HttpContext.ActingResident() }, HttpContext.RequestAborted);
        if (profile is null)
            return NotFound();
        Profile = profile;
        return Page();
    }
}
