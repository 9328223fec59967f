using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Shuts, opens and unlocks accounts, and puts them into groups: several at once, as the client asks.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user")]
internal sealed class UserStateController(UserService users, StaffUnlock unlock, UserMemberships memberships) : StaffApiController
{
    [HttpPost("disable")]
    public async Task<IActionResult> Disable(UserIdsModel model, CancellationToken cancellation)
    {
        foreach (var id in model.UserIds.Keys())
            await users.DisableAsync(id, Actor, cancellation);
        return Ok();
    }

    [HttpPost("enable")]
    public async Task<IActionResult> Enable(UserIdsModel model, CancellationToken cancellation)
    {
        foreach (var id in model.UserIds.Keys())
            await users.EnableAsync(id, Actor, cancellation);
        return Ok();
    }

    [HttpPost("unlock")]
    public async Task<IActionResult> Unlock(UserIdsModel model, CancellationToken cancellation)
    {
        foreach (var id in model.UserIds.Keys())
            await unlock.UnlockAsync(id, Actor, cancellation);
        return Ok();
    }

    [HttpPost("set-user-groups")]
    public async Task<IActionResult> SetGroups(UserIdsModel model, CancellationToken cancellation)
    {
        await memberships.SetAsync(model.UserIds.Keys(), model.UserGroupIds.Keys(), Actor, cancellation);
        return Ok();
    }
}
