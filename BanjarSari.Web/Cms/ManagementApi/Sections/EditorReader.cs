using BanjarSari.SelfService.Officers;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Sections;

/// <summary>Reads the account of this request once.</summary>
internal sealed class EditorReader(CmsDbContext db)
{
    private Editor? _read;

    /// <summary>The account, or null when there is none.</summary>
    public async Task<Editor?> ReadAsync(Guid key, CancellationToken cancellation = default)
    {
        if (_read?.User.Key == key)
            return _read;
        var user = await db.Users.AsNoTracking().Include(row => row.Groups).ThenInclude(member => member.Group).SingleOrDefaultAsync(row => row.Id == key, cancellation);
        if (user is null)
            return null;
        var groups = user.Groups.Select(member => member.Group!).ToList();
        var starts = user.DocumentStartNodes.Concat(groups.Select(group => group.DocumentStartNode).OfType<Guid>()).ToHashSet();
        var mayAll = starts.Count == 0 && groups.Exists(group => group.DocumentRootAccess);
        return _read = new Editor
        {
            User = new ActingUser(user.Id, user.Name),
            Sections = groups.SelectMany(group => group.Sections).ToHashSet(StringComparer.Ordinal),
            Verbs = groups.SelectMany(group => group.Permissions).ToHashSet(StringComparer.Ordinal),
            MayAll = mayAll,
            SeesAll = mayAll || groups.Exists(group => group.Alias == OfficerRoles.Admin),
            StartPaths = starts.Count == 0 ? [] : await db.Set<Document>().Where(row => starts.Contains(row.Id) && !row.Trashed).Select(row => row.TreePath).ToListAsync(cancellation),
        };
    }
}
