using BanjarSari.SelfService.Home;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Home;

/// <summary>Beranda after sign-in: what is new, what is open, what is missing, and the way to every page.</summary>
public sealed class IndexModel(HomeService home, InboxService inbox, VillageClock clock) : PageModel
{
    /// <summary>What the page shows.</summary>
    public HomeView View { get; private set; } = null!;

    /// <summary>Greeting by the hour of the village.</summary>
    public string Greeting => clock.ToLocal(clock.UtcNow).Hour switch
    {
        >= 4 and < 11 => "Selamat pagi",
        >= 11 and < 15 => "Selamat siang",
        >= 15 and < 18 => "Selamat sore",
        _ => "Selamat malam",
    };

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        View = await home.ReadAsync(HttpContext.ResidentId(), cancellation);

    /// <summary>Marks one notice as read.</summary>
    public async Task<IActionResult> OnPostReadAsync([FromForm(Name = "pemberitahuan")] Guid noticeId, CancellationToken cancellation)
    {
        if (!await inbox.MarkReadAsync(new MarkNoticeReadOptions { NoticeId = noticeId }, HttpContext.ActingResident(), cancellation))
            return NotFound();
        TempData.SetNotice("Pemberitahuan sudah ditandai dibaca.");
        return LocalRedirect(SignInPaths.Home);
    }
}
