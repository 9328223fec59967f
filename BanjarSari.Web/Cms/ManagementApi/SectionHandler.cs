using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using OpenIddict.Abstractions;

namespace BanjarSari.Web.Cms.ManagementApi;

/// <summary>Reads the sections of the account from its groups, so that hiding a section in the client is not what protects it (T32).</summary>
internal sealed class SectionHandler(ContentPermissions permissions) : AuthorizationHandler<SectionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        if (!Guid.TryParse(context.User.GetClaim(OpenIddictConstants.Claims.Subject), out var key))
            return;
        var access = await permissions.OfAsync(key);
        if (requirement.Sections.Any(access.Sections.Contains))
            context.Succeed(requirement);
    }
}
