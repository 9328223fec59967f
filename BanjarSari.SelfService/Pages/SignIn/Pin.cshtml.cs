using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>A PIN of one's own: forced after the activation PIN, later by wish.</summary>
[Authorize(ResidentPolicies.ResidentPinPending)]
public sealed class PinModel(PinChangeService change, PinPolicy policy, ResidentCookies cookies) : PinPageModel
{
    /// <summary>The PIN until now, when the change is not forced.</summary>
    [BindProperty(Name = "pinLama")]
    public string? OldPin { get; set; }

    /// <summary>The new PIN.</summary>
    [BindProperty(Name = "pinBaru")]
    public string? NewPin { get; set; }

    /// <summary>The new PIN once more.</summary>
    [BindProperty(Name = "ulangiPinBaru")]
    public string? NewPinAgain { get; set; }

    /// <summary>Whether nothing else opens before.</summary>
    public bool Forced => HttpContext.ResidentSession().MustChangePin;

    /// <summary>Fewest digits.</summary>
    public int Length => policy.Length;

    /// <summary>A random PIN to take; nothing is kept of it.</summary>
    public string Proposal { get; private set; } = "";

    /// <summary>Shows the form with another proposal each time.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) =>
        Proposal = await policy.ProposeAsync(HttpContext.ResidentId(), cancellation);

    /// <summary>Changes the PIN and goes home.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        if (!Forced && string.IsNullOrEmpty(OldPin))
            ModelState.AddModelError("pinLama", "Isi PIN Anda yang sekarang.");
        if (string.IsNullOrEmpty(NewPin))
            ModelState.AddModelError("pinBaru", "Isi PIN baru.");
        else if (NewPin != NewPinAgain)
            ModelState.AddModelError("ulangiPinBaru", "Dua PIN baru yang diketik belum sama. Ketik lagi.");
        if (!ModelState.IsValid)
            return Again();

        var result = await change.ChangeAsync(
            new ChangePinOptions { Session = HttpContext.ResidentSession(), OldPin = OldPin, NewPin = NewPin!, Address = HttpContext.Connection.RemoteIpAddress },
            HttpContext.ActingResident(), cancellation);
        if (result.Objection is not null)
        {
            ModelState.AddModelError("pinBaru", result.Objection);
            return Again();
        }

        if (result.Outcome != PinCheckOutcome.Right)
            return Again(result.Outcome, "PIN sekarang tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi kantor desa.");
        cookies.SetSession(Response, result.Token);
        TempData.SetNotice("PIN Anda sudah diganti.");
        return LocalRedirect(SignInPaths.Home);
    }
}
