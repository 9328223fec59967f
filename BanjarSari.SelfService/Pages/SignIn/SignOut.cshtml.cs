using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.SignIn;

/// <summary>KELUAR: ends the session and has the browser forget what it kept.</summary>
[Authorize(ResidentPolicies.ResidentPinPending)]
public sealed class SignOutModel(SessionService sessions, ResidentCookies cookies, SignOutTicket ticket) : PageModel
{
    /// <summary>A link must not sign anybody out.</summary>
    public StatusCodeResult OnGet()
    {
        Response.Headers.Allow = HttpMethods.Post;
        return StatusCode(StatusCodes.Status405MethodNotAllowed);
    }

    /// <summary>Signs out.</summary>
    public async Task<LocalRedirectResult> OnPostAsync(CancellationToken cancellation)
    {
        await sessions.EndAsync(HttpContext.ResidentSession().Id, cancellation);
        cookies.DeleteSession(Response);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        var leave = cookies.Device(Request) is { } device ? ticket.Write(device) : "ya";
        return LocalRedirect($"{SignInPaths.SignIn}?keluar={leave}");
    }
}
