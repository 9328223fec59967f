using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.Users.Pages;

/// <summary>First step of staff sign-in: e-mail and password.</summary>
[AllowAnonymous]
[LimitPostsByAddress]
internal sealed class LoginModel(StaffSignInService signIn, StaffSessionService sessions, StaffCookies cookies) : StaffPageModel
{
    /// <summary>The one sentence for every refusal (security.md 5.5).</summary>
    internal const string Refusal = "Alamat surel atau kata sandi tidak cocok, atau akses sedang dibatasi. Coba lagi nanti, atau hubungi administrator.";

    /// <summary>As typed; it stays in the form after a refusal, the password does not.</summary>
    [BindProperty(Name = "surel")]
    public string? Email { get; set; }

    /// <summary>As typed.</summary>
    [BindProperty(Name = "kataSandi")]
    public string? Password { get; set; }

    /// <summary>Set by signing out.</summary>
    [FromQuery(Name = "keluar")]
    public string? Leave { get; set; }

    /// <summary>Set by a new password.</summary>
    [FromQuery(Name = "sandi")]
    public string? NewPassword { get; set; }

    /// <summary>What has just happened.</summary>
    public string? News => !HttpMethods.IsGet(Request.Method) ? null : Leave is not null ? "Anda sudah keluar." : NewPassword is not null ? "Kata sandi sudah disimpan. Masuk dengan kata sandi baru Anda." : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { Session.AwaitsCode: false } ? Enter() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Email) || Email.Length > 256)
            ModelState.AddModelError("surel", "Isi alamat surel Anda. Contoh: nama@desa.id.");
        if (string.IsNullOrEmpty(Password) || Password.Length > 128)
            ModelState.AddModelError("kataSandi", "Isi kata sandi Anda.");
        if (!ModelState.IsValid)
            return Again();

        var result = await signIn.SignInAsync(new StaffSignInOptions { Email = Email!, Password = Password!, Device = DeviceName.Of(Request.Headers.UserAgent), RequestId = HttpContext.TraceIdentifier }, cancellation);
        if (result.Outcome == StaffSignInOutcome.Busy)
            return AgainLater();
        if (result.Outcome == StaffSignInOutcome.Refused)
            return Again("", Refusal);
        if (await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { } earlier)
            await sessions.EndAsync(earlier.Session.Id, cancellation);
        cookies.Set(Response, cookies.Session, result.SessionToken);
        return result.Outcome switch
        {
            StaffSignInOutcome.NeedsCode => GoTo(StaffPaths.Code),
            StaffSignInOutcome.NeedsEnrolment => GoTo(StaffPaths.Enrol),
            _ => Enter(),
        };
    }
}
