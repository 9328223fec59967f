using BanjarSari.Web.Cms.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Accounts: read, make, change, delete.</summary>
[Authorize(ManagementPolicies.Users)]
[Route(Prefix + "/user")]
internal sealed class UsersController(UserReader reader, UserService users, UserChanging changing, UserDeleting deleting) : StaffApiController
{
    [HttpGet("/" + Prefix + "/filter/user")]
    // Not named filter: a key of that name would be taken for the prefix of all the others.
    public Task<PagedModel<UserModel>> List([FromQuery] UserFilter query, CancellationToken cancellation) => reader.ListAsync(query, cancellation);

    [HttpGet("batch")]
    public async Task<PagedModel<UserModel>> Batch([FromQuery(Name = "id")] IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var found = await reader.ListAsync(ids, cancellation);
        return PagedModel<UserModel>.All(found);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id, CancellationToken cancellation) =>
        await reader.FindAsync(id, cancellation) is { } user ? Ok(user) : NotThere("Akun itu tidak ada. Muat ulang daftarnya.");

    [HttpPost]
    public async Task<IActionResult> Create(CreateUserModel model, CancellationToken cancellation)
    {
        if (model.Kind != "Default")
            throw new UserException("Hanya akun untuk orang yang dapat dibuat.") { Field = "kind", Code = "InvalidKind" };
        var user = await users.CreateAsync(new CreateUserOptions { Id = model.Id, Name = model.Name, Email = model.Email, GroupIds = model.UserGroupIds.Keys() }, Actor, cancellation);
        return Made("user", user.Id);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateUserModel model, CancellationToken cancellation)
    {
        await changing.ChangeAsync(model.For(id), Actor, cancellation);
        return Ok();
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        await deleting.DeleteAsync(id, Actor, cancellation);
        return Ok();
    }
}
