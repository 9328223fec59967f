using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Users;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Users;

/// <summary>Reads an account with what its groups add up to.</summary>
public sealed class CurrentUserReader(CmsDbContext db)
{
    /// <summary>The account, or null.</summary>
    public async Task<CurrentUserModel?> ReadAsync(Guid key, CancellationToken cancellation = default)
    {
        var user = await db.Users.AsNoTracking().Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == key, cancellation);
        if (user is null)
            return null;
        List<UserGroup> groups = [.. user.Groups.Select(member => member.Group!).OrderBy(group => group.Alias, StringComparer.Ordinal)];
        return new CurrentUserModel
        {
            Id = user.Id,
            Email = user.Email!,
            UserName = user.UserName!,
            Name = user.Name,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = Nodes(user.DocumentStartNodes, groups.Select(group => group.DocumentStartNode)),
            HasDocumentRootAccess = groups.Any(group => group.DocumentRootAccess),
            MediaStartNodeIds = Nodes(user.MediaStartNodes, groups.Select(group => group.MediaStartNode)),
            HasMediaRootAccess = groups.Any(group => group.MediaRootAccess),
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct()],
            AllowedSections = [.. groups.SelectMany(group => group.Sections).Distinct()],
            IsAdmin = groups.Any(group => group.Alias == OfficerRoles.Admin),
            UserGroupIds = [.. groups.Select(group => new ReferenceByIdModel(group.Id))],
        };
    }

    private static List<ReferenceByIdModel> Nodes(IEnumerable<Guid> own, IEnumerable<Guid?> ofGroups) =>
        [.. own.Concat(ofGroups.OfType<Guid>()).Distinct().Select(id => new ReferenceByIdModel(id))];
}
