using Microsoft.AspNetCore.Authorization;
using OpenIddict.Abstractions;

namespace BanjarSari.Web.Cms.ManagementApi.Sections;

/// <summary>Asks the account's groups, as they are now, for the section.</summary>
internal sealed class SectionHandler(EditorReader editors) : AuthorizationHandler<SectionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        if (!Guid.TryParse(context.User.GetClaim(OpenIddictConstants.Claims.Subject), out var key))
            return;
        if (await editors.ReadAsync(key) is { } editor && requirement.Sections.Any(editor.Sections.Contains))
            context.Succeed(requirement);
    }
}
