using BanjarSari.Web.Cms.ManagementApi.Users;
using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.UserGroups;

/// <summary>User groups: read, make, change, delete.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user-group")]
internal sealed class UserGroupsController(UserGroupReader reader, UserGroupService groups) : StaffApiController
{
    [HttpGet]
    [HttpGet("/" + Prefix + "/filter/user-group")]
    public Task<PagedModel<UserGroupModel>> List(string? filter, [FromQuery] PageQuery page, CancellationToken cancellation) => reader.ListAsync(filter, page, cancellation);

    [HttpGet("/" + Prefix + "/item/user-group")]
    public Task<List<UserGroupItemModel>> Items([FromQuery(Name = "id")] IReadOnlyList<Guid> ids, CancellationToken cancellation) => reader.ItemsAsync(ids, cancellation);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id, CancellationToken cancellation) =>
        await reader.FindAsync(id, cancellation) is { } group ? Ok(group) : NotThere("Kelompok itu tidak ada. Muat ulang daftarnya.");

    [HttpPost]
    public async Task<IActionResult> Create(SaveUserGroupModel model, CancellationToken cancellation) =>
        Made("user-group", await groups.CreateAsync(model.Id, model.Options(), Actor, cancellation));

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, SaveUserGroupModel model, CancellationToken cancellation)
    {
        await groups.ChangeAsync(id, model.Options(), Actor, cancellation);
        return Ok();
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        await groups.DeleteAsync([id], Actor, cancellation);
        return Ok();
    }

    [HttpDelete]
    public async Task<IActionResult> Delete([FromBody] UserGroupIdsModel model, CancellationToken cancellation)
    {
        await groups.DeleteAsync(model.UserGroupIds.Keys(), Actor, cancellation);
        return Ok();
    }
}
