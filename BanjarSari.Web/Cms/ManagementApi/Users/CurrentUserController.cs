using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>The signed-in account, as the client asks at its start.</summary>
[Route(Prefix + "/user/current")]
public sealed class CurrentUserController(CurrentUserReader reader) : ManagementController
{
    /// <summary>Who it is, its groups, sections and permissions.</summary>
    [HttpGet]
    public async Task<ActionResult<CurrentUserModel>> GetAsync(CancellationToken cancellation) =>
        await reader.ReadAsync(UserKey, cancellation) is { } user ? user : NotFound();

    /// <summary>What the account may do about itself.</summary>
    [HttpGet("configuration")]
    public CurrentUserConfigurationModel Configuration() => new();
}
