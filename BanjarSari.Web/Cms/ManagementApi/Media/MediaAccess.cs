using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Asks before anything is done to media: the section, and the account's start nodes in the media tree.</summary>
internal sealed class MediaAccess(CmsDbContext db, ContentPermissions permissions)
{
    /// <summary>The account, when it may use this item; null stands for the root of the tree.</summary>
    public async Task<ActingUser> RequireAsync(ActingUser user, Guid? id, CancellationToken cancellation)
    {
        var path = id is { } key ? await PathAsync(await MediaPlaces.LoadAsync(db, key, cancellation), cancellation) : [];
        return (await permissions.OfAsync(user.Key, cancellation)).MayUseMedia(path) ? user : throw new DocumentForbiddenException("Media ini di luar bagian yang boleh Anda kelola.");
    }

    /// <summary>An item that the account may use.</summary>
    public async Task<MediaItem> ReadAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        await RequireAsync(user, id, cancellation);
        return await MediaPlaces.LoadAsync(db, id, cancellation);
    }

    /// <summary>Those that the account sees: inside its start nodes, or on the way to one.</summary>
    public async Task<IReadOnlyList<MediaItem>> SeenAsync(ActingUser user, IReadOnlyList<MediaItem> items, CancellationToken cancellation)
    {
        var nodes = (await permissions.OfAsync(user.Key, cancellation)).Media;
        if (nodes.Everything)
            return items;
        var starts = await db.Set<MediaItem>().Where(row => nodes.Nodes.Contains(row.Id)).Select(row => row.TreePath).ToListAsync(cancellation);
        var seen = new List<MediaItem>();
        foreach (var item in items)
            if (nodes.Hold(await PathAsync(item, cancellation)) || starts.Exists(start => start.StartsWith(item.TreePath, StringComparison.Ordinal)))
                seen.Add(item);
        return seen;
    }

    // A trashed item counts as where it was.
    private async Task<IReadOnlyList<Guid>> PathAsync(MediaItem item, CancellationToken cancellation)
    {
        var own = TreePaths.Keys(item.TreePath).ToList();
        if (!item.Trashed)
            return own;
        var before = from top in db.Set<MediaItem>() where top.Id == own[0] join parent in db.Set<MediaItem>() on top.OriginalParentId equals (Guid?)parent.Id select parent.TreePath;
        return await before.FirstOrDefaultAsync(cancellation) is { } path ? [.. TreePaths.Keys(path), .. own] : own;
    }
}
