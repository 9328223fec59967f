using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Officers;

/// <summary>Who the officer is and what the backoffice may offer them.</summary>
[Route(Prefix + "/officer")]
public sealed class MeController(CurrentOfficer current, OfficerScopeReader scopes) : OfficerController
{
    /// <summary>Name, post, roles, permissions and area of the signed-in officer.</summary>
    [HttpGet("me")]
    [ProducesResponseType<OfficerView>(StatusCodes.Status200OK)]
    public async Task<OfficerView> MeAsync(CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        return new OfficerView
        {
            Name = officer.Name,
            Post = officer.Post,
            Linked = officer.Linked,
            Roles = [.. officer.Roles.Order(StringComparer.Ordinal)],
            Permissions = [.. OfficerPolicies.Of(officer.Roles)],
            Scope = await scopes.InWordsAsync(officer, cancellation),
        };
    }
}
