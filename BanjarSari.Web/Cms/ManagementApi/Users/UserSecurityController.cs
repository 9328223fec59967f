using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Password and second step of somebody else.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user/{id:guid}")]
internal sealed class UserSecurityController(UserPasswords passwords, ProfileSecondStep secondStep, TwoFactorReader twoFactor) : StaffApiController
{
    [HttpPost("change-password")]
    public async Task<IActionResult> ChangePassword(Guid id, NewPasswordModel model, CancellationToken cancellation)
    {
        await passwords.SetAsync(id, model.NewPassword, Actor, cancellation);
        return Ok();
    }

    [HttpGet("2fa")]
    public async Task<IActionResult> SecondStep(Guid id, CancellationToken cancellation) =>
        await twoFactor.ReadAsync(id, cancellation) is { } providers ? Ok(providers) : NotThere("Akun itu tidak ada. Muat ulang daftarnya.");

    [HttpDelete("2fa/" + TwoFactorProviderModel.Authenticator)]
    public async Task<IActionResult> ReleaseSecondStep(Guid id, CancellationToken cancellation)
    {
        await secondStep.ResetAsync(id, Actor, cancellation);
        return Ok();
    }
}
