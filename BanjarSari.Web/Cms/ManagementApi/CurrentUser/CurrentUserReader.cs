using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.UserGroups;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.CurrentUser;

/// <summary>Reads an account with what its groups add up to.</summary>
internal sealed class CurrentUserReader(CmsDbContext db, DocumentPaths paths)
{
    /// <summary>The account, or null.</summary>
    public async Task<CurrentUserModel?> ReadAsync(Guid key, CancellationToken cancellation = default)
    {
        var user = await db.Users.AsNoTracking().Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == key, cancellation);
        if (user is null)
            return null;
        var groups = user.Groups.Select(member => member.Group!).OrderBy(group => group.Alias, StringComparer.Ordinal).ToList();
        var access = ContentPermissions.Of(user);
        return new CurrentUserModel
        {
            Id = user.Id,
            Email = user.Email!,
            UserName = user.UserName!,
            Name = user.Name,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = ReferenceList.Of(access.Documents.Nodes),
            HasDocumentRootAccess = access.Documents.Everything,
            MediaStartNodeIds = ReferenceList.Of(access.Media.Nodes),
            HasMediaRootAccess = access.Media.Everything,
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct()],
            Permissions = await AtNodesAsync(access, cancellation),
            AllowedSections = [.. groups.SelectMany(group => group.Sections).Distinct()],
            IsAdmin = access.IsAdmin,
            UserGroupIds = ReferenceList.Of(groups.Select(group => group.Id)),
        };
    }

    /// <summary>The client takes the verbs of the nearest node that is named. So each node that any group names is given with what all groups add up to there, and client and server agree.</summary>
    private async Task<IReadOnlyList<PermissionModel>> AtNodesAsync(ContentAccess access, CancellationToken cancellation)
    {
        var named = access.Groups.SelectMany(group => group.AtNodes.Keys).Distinct().ToList();
        return named.Count == 0 ? [] : [.. (await paths.FindAsync(named, cancellation)).Select(node => new PermissionModel(PermissionModel.OfDocument, new(node.Key), access.VerbsInside(node.Value)))];
    }
}
