using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace BanjarSari.Web.Cms.Users.Tokens;

/// <summary>After the token itself: its session must be good now. Name and roles come from the store at each request, never from the token.</summary>
internal sealed class SessionCheck(StaffSessionService sessions) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    /// <summary>Claim that names the session.</summary>
    public const string SessionClaim = "sid";

    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is not { } principal)
            return;
        if (await FindAsync(sessions, principal, context.CancellationToken) is not { } live)
        {
            context.Reject(Errors.InvalidToken, "The session has ended.");
            return;
        }

        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new Claim(Claims.Name, live.Name));
        identity.AddClaims(live.Roles.Select(role => new Claim(Claims.Role, role)));
    }

    /// <summary>The open session that a token's principal names, or null.</summary>
    public static async Task<LiveSession?> FindAsync(StaffSessionService sessions, ClaimsPrincipal principal, CancellationToken cancellation) =>
        Guid.TryParse(principal.GetClaim(SessionClaim), out var id) && await sessions.FindAsync(id, cancellation) is { Session.AwaitsCode: false } live ? live : null;

    /// <summary>What a token says: whose, and which session.</summary>
    public static ClaimsPrincipal PrincipalOf(LiveSession live)
    {
        var identity = new ClaimsIdentity("Staff", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, live.Session.UserId.ToString()).SetClaim(SessionClaim, live.Session.Id.ToString());
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return new ClaimsPrincipal(identity).SetScopes(Scopes.OfflineAccess);
    }
}
