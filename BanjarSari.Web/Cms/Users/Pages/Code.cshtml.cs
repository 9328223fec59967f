using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.Users.Pages;

/// <summary>Second step of staff sign-in. Anonymous, for nobody is signed in yet: the session that awaits the code is the key.</summary>
[AllowAnonymous]
[LimitPostsByAddress]
internal sealed class CodeModel(SecondStepService secondStep, StaffSessionService sessions, StaffCookies cookies) : StaffPageModel
{
    internal const string Refusal = "Kode belum cocok, sudah terpakai, atau akses sedang dibatasi. Tunggu kode berikutnya di aplikasi, lalu coba lagi.";

    /// <summary>As typed.</summary>
    [BindProperty(Name = "kode")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { Session.AwaitsCode: true } ? Page() : GoTo(StaffPaths.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is not { Session.AwaitsCode: true } live)
            return GoTo(StaffPaths.SignIn);
        if (await secondStep.ConfirmAsync(live, Code ?? "", HttpContext.TraceIdentifier, cancellation) is not { } token)
            return Again("kode", Refusal);
        cookies.Set(Response, cookies.Session, token);
        return Enter();
    }
}
