using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Accounts with the link by which their owner sets a password. The link goes to the administrator, who hands it over; nothing is sent by e-mail.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user")]
internal sealed class UserInviteController(UserService users, UserInvitations invitations) : StaffApiController
{
    [HttpPost("invite")]
    public async Task<IActionResult> Invite(CreateUserModel model, CancellationToken cancellation)
    {
        var user = await users.CreateAsync(new CreateUserOptions { Id = model.Id, Name = model.Name, Email = model.Email, GroupIds = model.UserGroupIds.Keys() }, Actor, cancellation);
        return Made("user", user.Id, new { link = await invitations.LinkAsync(user.Id, Actor, cancellation) });
    }

    [HttpPost("invite/resend")]
    public async Task<IActionResult> InviteAgain(ResendInviteModel model, CancellationToken cancellation) =>
        Ok(new { link = await invitations.LinkAsync(model.User.Id, Actor, cancellation) });

    /// <summary>The client asks this after making an account, and shows the answer to be copied: it is the link.</summary>
    [HttpPost("{id:guid}/reset-password")]
    public async Task<IActionResult> NewLink(Guid id, CancellationToken cancellation) =>
        Ok(new { resetPassword = await invitations.LinkAsync(id, Actor, cancellation) });
}
