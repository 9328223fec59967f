using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>What every account needs to know of others and of the rules: who wrote a version, how long a password is.</summary>
[Route(Prefix)]
internal sealed class UserLookupController(UserReader reader, StartNodeReader startNodes) : StaffApiController
{
    [HttpGet("item/user")]
    public Task<List<UserItemModel>> Items([FromQuery(Name = "id")] IReadOnlyList<Guid> ids, CancellationToken cancellation) => reader.ItemsAsync(ids, cancellation);

    [HttpGet("user/configuration")]
    public UserConfigurationModel Configuration() => new();

    [HttpGet("security/configuration")]
    public object Security() => new { passwordConfiguration = new PasswordConfigurationModel() };

    /// <summary>Where an account works, its groups counted in.</summary>
    [Authorize(ManagementPolicies.Users)]
    [HttpGet("user/{id:guid}/calculate-start-nodes")]
    public async Task<IActionResult> StartNodes(Guid id, CancellationToken cancellation) =>
        await startNodes.ReadAsync(id, cancellation) is { } nodes ? Ok(nodes) : NotThere("Akun itu tidak ada. Muat ulang daftarnya.");
}
