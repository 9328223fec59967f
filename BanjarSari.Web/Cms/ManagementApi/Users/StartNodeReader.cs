using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Where accounts work, whether or not they are open now.</summary>
internal sealed class StartNodeReader(CmsDbContext db)
{
    public async Task<StartNodesModel?> ReadAsync(Guid userId, CancellationToken cancellation)
    {
        var user = await db.Users.AsNoTracking().Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == userId, cancellation);
        return user is null ? null : StartNodesModel.Of(userId, ContentPermissions.Of(user));
    }
}
