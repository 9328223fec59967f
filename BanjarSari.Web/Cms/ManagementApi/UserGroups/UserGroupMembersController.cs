using BanjarSari.Web.Cms.ManagementApi.Users;
using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>Members of a group; who they are is asked by <c>filter/user</c>.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user-group/{id:guid}/users")]
internal sealed class UserGroupMembersController(UserMemberships memberships) : StaffApiController
{
    [HttpPost]
    public async Task<IActionResult> Add(Guid id, [FromBody] IReadOnlyList<ReferenceByIdModel> users, CancellationToken cancellation)
    {
        await memberships.AddAsync(id, users.Keys(), Actor, cancellation);
        return Ok();
    }

    [HttpDelete]
    public async Task<IActionResult> Remove(Guid id, [FromBody] IReadOnlyList<ReferenceByIdModel> users, CancellationToken cancellation)
    {
        await memberships.RemoveAsync(id, users.Keys(), Actor, cancellation);
        return Ok();
    }
}
