using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.Users.Pages;

/// <summary>Connects an authenticator app, once, between password and backoffice.</summary>
[AllowAnonymous]
[LimitPostsByAddress]
internal sealed class EnrolModel(SecondStepService secondStep, StaffSessionService sessions, TotpOffer offer, StaffCookies cookies) : StaffPageModel
{
    /// <summary>As typed.</summary>
    [BindProperty(Name = "kode")]
    public string? Code { get; set; }

    /// <summary>Recovery codes, on the answer to a right code only.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Where to go then.</summary>
    public string Onward => Enter().Url;

    /// <summary>Key of the app in groups of four.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The QR code as an SVG path.</summary>
    public string Squares { get; private set; } = "";

    /// <summary>Its squares in a row.</summary>
    public int Size { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } live)
            return GoTo(StaffPaths.SignIn);
        Show(live);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } live)
            return GoTo(StaffPaths.SignIn);
        if (await secondStep.EnrolAsync(live, Code ?? "", HttpContext.TraceIdentifier, cancellation) is not { } done)
        {
            Show(live);
            return Again("kode", CodeModel.Refusal);
        }

        cookies.Set(Response, cookies.Session, done.Token);
        Codes = done.Codes;
        return Page();
    }

    private async Task<LiveSession?> FindAsync(CancellationToken cancellation) =>
        await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { Session.AwaitsCode: true, HasTotp: false } live ? live : null;

    private void Show(LiveSession live) => (Key, Squares, Size) = offer.For(live);
}
