using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Aid;

/// <summary>BANTUAN: all aid that reaches the resident.</summary>
public sealed class IndexModel(AidService aid) : PageModel
{
    /// <summary>What the page shows.</summary>
    public IReadOnlyList<AidView> Aid { get; private set; } = [];

    /// <summary>Shows the aid.</summary>
    public async Task OnGetAsync() => Aid = await aid.ReadAsync(HttpContext.ResidentId(), HttpContext.RequestAborted);

    /// <summary>Why an aid concerns the resident, in words.</summary>
    public static string ReachInWords(AidView aid) => aid.Reach switch
    {
        AidReach.Person => "Untuk Anda pribadi",
        AidReach.Family => "Untuk keluarga Anda (KK)",
        AidReach.Household => "Untuk rumah tangga Anda",
        // Many groups bear the word in their name.
        _ when aid.Group!.StartsWith("Kelompok ", StringComparison.OrdinalIgnoreCase) => $"Untuk {aid.Group}, Anda anggota",
        _ => $"Untuk kelompok {aid.Group}, Anda anggota",
    };
}
