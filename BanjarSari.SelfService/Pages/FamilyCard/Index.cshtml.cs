using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.FamilyCard;

/// <summary>Kartu Keluarga of the resident signed in.</summary>
public sealed class IndexModel(FamilyCardService cards) : PageModel
{
    /// <summary>What the page shows; null for a resident on no card.</summary>
    public FamilyCardView? Card { get; private set; }

    /// <summary>Shows the card.</summary>
    public async Task OnGetAsync() => Card = await cards.ReadAsync(HttpContext.ResidentId(), HttpContext.RequestAborted);
}
