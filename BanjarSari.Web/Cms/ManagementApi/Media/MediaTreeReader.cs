using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media.Acts;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>The media tree, the recycle bin and the search, as far as the account may see them.</summary>
internal sealed class MediaTreeReader(CmsDbContext db, MediaAccess access, ContentPermissions permissions, MediaRows rows)
{
    private const int MostKeys = 200;

    /// <summary>What is in a folder (null: the root), in order; with <paramref name="trashed"/> of the recycle bin, by name.</summary>
    public async Task<PagedModel<MediaItemModel>> ChildrenAsync(ActingUser user, Guid? parent, bool trashed, PageQuery page, bool foldersOnly, CancellationToken cancellation)
    {
        var seen = await ListAsync(user, parent, trashed, cancellation);
        var wanted = foldersOnly ? [.. seen.Where(item => item.TypeKey == MediaTypes.Folder.Key)] : seen;
        return new PagedModel<MediaItemModel>(wanted.Count, await ModelsAsync(user, [.. wanted.Skip(page.From).Take(page.Most)], cancellation));
    }

    /// <summary>The way from the root to an item, itself last.</summary>
    public async Task<IReadOnlyList<MediaItemModel>> AncestorsAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var keys = TreePaths.Keys((await access.ReadAsync(user, id, cancellation)).TreePath).ToList();
        return await ModelsAsync(user, await db.Set<MediaItem>().AsNoTracking().Where(row => keys.Contains(row.Id)).OrderBy(row => row.Level).ToListAsync(cancellation), cancellation);
    }

    /// <summary>An item with its neighbours.</summary>
    public async Task<SiblingsModel<MediaItemModel>> SiblingsAsync(ActingUser user, Guid target, int before, int after, CancellationToken cancellation)
    {
        var one = await MediaPlaces.LoadAsync(db, target, cancellation);
        var all = await ListAsync(user, one.ParentId, one.Trashed, cancellation);
        var place = all.ToList().FindIndex(row => row.Id == target);
        var from = Math.Max(0, place - Math.Max(0, before));
        var to = Math.Min(all.Count, Math.Max(0, place) + Math.Max(0, after) + 1);
        return new SiblingsModel<MediaItemModel>(from, all.Count - to, await ModelsAsync(user, [.. all.Take(to).Skip(from)], cancellation));
    }

    /// <summary>Those that there are, in the order asked for.</summary>
    public async Task<IReadOnlyList<MediaItemModel>> ItemsAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var asked = keys.Distinct().Take(MostKeys).ToList();
        var found = await db.Set<MediaItem>().AsNoTracking().Where(row => asked.Contains(row.Id)).ToListAsync(cancellation);
        return await rows.ItemsAsync([.. found.OrderBy(row => asked.IndexOf(row.Id))], access: null, cancellation);
    }

    /// <summary>What stands above each of these.</summary>
    public async Task<IReadOnlyList<MediaAncestorsModel>> AncestorsOfAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var asked = keys.Distinct().Take(MostKeys).ToList();
        var paths = await db.Set<MediaItem>().Where(row => asked.Contains(row.Id)).Select(row => new { row.Id, row.TreePath }).ToListAsync(cancellation);
        var above = (await ItemsAsync([.. paths.SelectMany(row => TreePaths.Keys(row.TreePath).SkipLast(1))], cancellation)).ToDictionary(item => item.Id);
        return [.. paths.Select(row => new MediaAncestorsModel(row.Id, [.. TreePaths.Keys(row.TreePath).SkipLast(1).Where(above.ContainsKey).Select(key => above[key])]))];
    }

    /// <summary>Items whose name has these words, or with this key.</summary>
    public async Task<PagedModel<MediaItemModel>> SearchAsync(ActingUser user, MediaSearchQuery search, PageQuery page, CancellationToken cancellation)
    {
        var (words, trashed) = ((search.Query ?? "").Trim(), search.Trashed ?? false);
        var found = db.Set<MediaItem>().AsNoTracking().Where(row => row.Trashed == trashed);
        found = Guid.TryParse(words, out var key) ? found.Where(row => row.Id == key) : found.Where(row => EF.Functions.Like(row.Name, LikePattern.Containing(words), LikePattern.Escape));
        if (search.AllowedMediaTypes is { Count: > 0 } types)
            found = found.Where(row => types.Contains(row.TypeKey));
        if (search.ParentId is { } parent)
        {
            var path = await db.Set<MediaItem>().Where(row => row.Id == parent).Select(row => row.TreePath).FirstOrDefaultAsync(cancellation) ?? "?";
            found = found.Where(row => row.TreePath.StartsWith(path) && row.Id != parent);
        }

        var seen = await access.SeenAsync(user, await found.OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellation), cancellation);
        return new PagedModel<MediaItemModel>(seen.Count, await ModelsAsync(user, [.. seen.Skip(page.From).Take(page.Most)], cancellation));
    }

    /// <summary>The rows of a folder that the account sees.</summary>
    internal async Task<IReadOnlyList<MediaItem>> ListAsync(ActingUser user, Guid? parent, bool trashed, CancellationToken cancellation)
    {
        var all = db.Set<MediaItem>().AsNoTracking().Where(row => row.ParentId == parent && row.Trashed == trashed);
        var ordered = trashed ? all.OrderBy(row => row.Name).ThenBy(row => row.Id) : all.OrderBy(row => row.SortOrder).ThenBy(row => row.Id);
        return await access.SeenAsync(user, await ordered.ToListAsync(cancellation), cancellation);
    }

    private async Task<IReadOnlyList<MediaItemModel>> ModelsAsync(ActingUser user, IReadOnlyList<MediaItem> items, CancellationToken cancellation) =>
        await rows.ItemsAsync(items, await permissions.OfAsync(user.Key, cancellation), cancellation);
}
