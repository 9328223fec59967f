using BanjarSari.Web.Cms.ManagementApi.Users;
using BanjarSari.Web.Cms.Users;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>What the signed-in account may do to single documents.</summary>
[Route(Prefix + "/user/current/permissions")]
internal sealed class CurrentUserPermissionsController(ContentPermissions permissions, DocumentPaths paths) : StaffApiController
{
    /// <summary>404 when one of them is not there, or not for this account.</summary>
    [HttpGet]
    [HttpGet("document")]
    public async Task<IActionResult> OfDocuments([FromQuery(Name = "id")] IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var access = await permissions.OfAsync(UserKey, cancellation);
        var found = await paths.FindAsync(ids, cancellation);
        if (!ids.All(id => found.TryGetValue(id, out var path) && access.Sees(path)))
            return NotThere("Halaman itu tidak ada, atau berada di luar bagian Anda.");
        return Ok(new { permissions = ids.Select(id => new { nodeKey = id, permissions = access.VerbsAt(found[id]) }) });
    }
}
