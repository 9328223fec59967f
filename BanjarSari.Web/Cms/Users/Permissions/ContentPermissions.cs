using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Adds up what an account may do to content, from its groups as they stand now: a change of rights counts at the next call.</summary>
public sealed class ContentPermissions(CmsDbContext db)
{
    /// <summary>The account's rights; none of any for an account that is not there or shut.</summary>
    public async Task<ContentAccess> OfAsync(Guid userKey, CancellationToken cancellation = default)
    {
        var user = await db.Users.AsNoTracking().Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == userKey && row.DisabledAt == null, cancellation);
        return user is null ? Of([]) : Of(user);
    }

    /// <summary>The rights of an account whose groups are loaded.</summary>
    public static ContentAccess Of(CmsUser user)
    {
        List<UserGroup> groups = [.. user.Groups.Select(member => member.Group!)];
        return Of(groups) with
        {
            Documents = StartNodes.Of(user.DocumentRootAccess, user.DocumentStartNodes, groups.Select(group => (group.DocumentRootAccess, group.DocumentStartNode))),
            Media = StartNodes.Of(user.MediaRootAccess, user.MediaStartNodes, groups.Select(group => (group.MediaRootAccess, group.MediaStartNode))),
        };
    }

    private static ContentAccess Of(List<UserGroup> groups) => new()
    {
        IsAdmin = groups.Exists(group => group.Alias == OfficerRoles.Admin),
        Sections = groups.SelectMany(group => group.Sections).ToHashSet(),
        Documents = new StartNodes(false, []),
        Media = new StartNodes(false, []),
        Groups = [.. groups.Select(group => new GroupRights(group.Permissions, group.VerbsAtNodes.ToDictionary(node => node.DocumentId, node => node.Verbs)))],
    };
}
