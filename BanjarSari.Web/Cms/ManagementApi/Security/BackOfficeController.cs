using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace BanjarSari.Web.Cms.ManagementApi.Security;

/// <summary>Sign-in of the backoffice client: authorize, token, sign out. OpenIddict has checked each request before it comes here.</summary>
[ApiController]
[AllowAnonymous]
[Route(StaffPaths.Security)]
public sealed class BackOfficeController(StaffSessionService sessions, StaffCookies cookies, IOptions<StaffOptions> options, TimeProvider clock) : ControllerBase
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    // The client counts a session as four times this.
    private TimeSpan AccessLife => TimeSpan.FromMinutes(options.Value.IdleMinutes / 4.0);

    /// <summary>Gives the client a code, or sends the browser to the sign-in page first.</summary>
    [HttpGet("authorize")]
    public async Task<IActionResult> AuthorizeAsync(CancellationToken cancellation)
    {
        if (await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { Session.AwaitsCode: false } live)
            return SignIn(SessionCheck.PrincipalOf(live), Scheme);
        return LocalRedirect($"{StaffPaths.SignIn}?returnUrl={Uri.EscapeDataString(Request.Path + Request.QueryString)}");
    }

    /// <summary>Turns a code or a refresh token into tokens that live no longer than the session.</summary>
    [HttpPost("token")]
    public async Task<IActionResult> TokenAsync(CancellationToken cancellation)
    {
        var ticket = await HttpContext.AuthenticateAsync(Scheme);
        if (ticket.Principal is null || await SessionCheck.FindAsync(sessions, ticket.Principal, cancellation) is not { } live)
            return Forbid(new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidGrant }), Scheme);

        var left = live.EndsAt - clock.GetUtcNow().UtcDateTime;
        var idle = TimeSpan.FromMinutes(options.Value.IdleMinutes);
        var principal = SessionCheck.PrincipalOf(live).SetAccessTokenLifetime(left < AccessLife ? left : AccessLife).SetRefreshTokenLifetime(left < idle ? left : idle);
        return SignIn(principal, Scheme);
    }

    /// <summary>Ends the session on this server; the way back leads to this host only.</summary>
    [HttpGet("signout")]
    public async Task<IActionResult> SignOutAsync([FromQuery(Name = "post_logout_redirect_uri")] string? back, CancellationToken cancellation)
    {
        if (await sessions.FindAsync(Request.Cookies[cookies.Session], cancellation) is { } live)
            await sessions.EndAsync(live.Session.Id, cancellation);
        cookies.Delete(Response, cookies.Session, cookies.Access, cookies.Refresh, cookies.Code);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        var own = $"{Request.Scheme}://{Request.Host}{StaffPaths.BackOffice}";
        return Uri.TryCreate(back, UriKind.Absolute, out var target) && target.AbsoluteUri.StartsWith(own + "/", StringComparison.Ordinal) ? LocalRedirect(target.PathAndQuery) : LocalRedirect(StaffPaths.SignIn + "?keluar=ya");
    }
}
