using BanjarSari.Web.Cms.ManagementApi.Users;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Tokens;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>The signed-in account: what the client asks at its start, and what everybody changes of the own account.</summary>
[Route(Prefix + "/user/current")]
internal sealed class CurrentUserController(CurrentUserReader reader, UserChanging changing, UserPasswords passwords, StaffSignOut signOut, StaffSessionService sessions) : StaffApiController
{
    /// <summary>Who it is, its groups, sections and permissions.</summary>
    [HttpGet]
    public async Task<ActionResult<CurrentUserModel>> Get(CancellationToken cancellation) =>
        await reader.ReadAsync(UserKey, cancellation) is { } user ? user : NotFound();

    /// <summary>What the account may do about itself.</summary>
    [HttpGet("configuration")]
    public CurrentUserConfigurationModel Configuration() => new();

    /// <summary>Other ways to sign in: none.</summary>
    [HttpGet("login-providers")]
    public IReadOnlyList<object> LoginProviders() => [];

    [HttpPut("profile")]
    public async Task<IActionResult> ChangeProfile(ProfileModel model, CancellationToken cancellation)
    {
        await changing.ChangeLanguageAsync(UserKey, model.LanguageIsoCode, Actor, cancellation);
        return Ok();
    }

    [HttpPost("change-password")]
    public async Task<IActionResult> ChangePassword(NewPasswordModel model, CancellationToken cancellation)
    {
        if (await SessionCheck.FindAsync(sessions, User, cancellation) is not { } live)
            return Unauthorized();
        await passwords.ChangeOwnAsync(live, model.OldPassword, model.NewPassword, Actor, cancellation);
        return Ok();
    }

    /// <summary>Ends every session of the account, this one too. Not in Umbraco's contract.</summary>
    [HttpPost("sign-out-everywhere")]
    public async Task<IActionResult> SignOutEverywhere(CancellationToken cancellation)
    {
        await signOut.EverywhereAsync(UserKey, Actor, cancellation);
        return Ok();
    }
}
