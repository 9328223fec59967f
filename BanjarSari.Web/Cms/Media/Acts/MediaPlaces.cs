using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>Where a media item may stand, and how one is found.</summary>
internal static class MediaPlaces
{
    /// <summary>The item, or an exception for the editor.</summary>
    public static async Task<MediaItem> LoadAsync(CmsDbContext db, Guid id, CancellationToken cancellation) =>
        await db.Set<MediaItem>().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ContentException(ContentStatus.NotFound, "Media ini tidak ada lagi.");

    /// <summary>The item, which must not be in the recycle bin.</summary>
    public static async Task<MediaItem> LoadLiveAsync(CmsDbContext db, Guid id, CancellationToken cancellation)
    {
        var item = await LoadAsync(db, id, cancellation);
        return item.Trashed ? throw new ContentException(ContentStatus.InTrash, "Media ini ada di keranjang sampah. Pulihkan dahulu.") : item;
    }

    /// <summary>The folder for an item of this type; null is the root. Throws when it cannot stand there.</summary>
    public static async Task<MediaItem?> ParentAsync(CmsDbContext db, MediaType type, Guid? id, CancellationToken cancellation)
    {
        if (id is not { } key)
            return null;
        var parent = await db.Set<MediaItem>().FirstOrDefaultAsync(row => row.Id == key && !row.Trashed, cancellation) ?? throw new ContentException(ContentStatus.ParentNotFound, "Folder tujuannya tidak ada lagi.");
        if (!MediaTypes.Allows(TypeOf(parent), type))
            throw new ContentException(ContentStatus.NotAllowed, $"{type.Name} hanya dapat ditempatkan di dalam folder.");
        return parent.Level < TreePaths.Deepest ? parent : throw new ContentException(ContentStatus.ParentInvalid, $"Folder paling dalam {TreePaths.Deepest} tingkat.");
    }

    /// <summary>The place after the last sibling.</summary>
    public static async Task<int> NextSortOrderAsync(CmsDbContext db, Guid? parent, CancellationToken cancellation) =>
        (await db.Set<MediaItem>().Where(row => row.ParentId == parent && !row.Trashed).MaxAsync(row => (int?)row.SortOrder, cancellation) ?? -1) + 1;

    /// <summary>Everything below the item, not itself.</summary>
    public static Task<List<MediaItem>> DescendantsAsync(CmsDbContext db, MediaItem item, CancellationToken cancellation) =>
        db.Set<MediaItem>().Where(row => row.TreePath.StartsWith(item.TreePath) && row.Id != item.Id).OrderBy(row => row.Level).ThenBy(row => row.SortOrder).ToListAsync(cancellation);

    /// <summary>Puts an item below another (null: the root), and what is below it after it.</summary>
    public static void Put(MediaItem item, IEnumerable<MediaItem> descendants, MediaItem? parent)
    {
        var (oldPath, oldLevel) = (item.TreePath, item.Level);
        item.ParentId = parent?.Id;
        item.TreePath = TreePaths.Below(parent?.TreePath, item.Id);
        item.Level = (parent?.Level ?? 0) + 1;
        foreach (var below in descendants)
        {
            below.TreePath = item.TreePath + below.TreePath[oldPath.Length..];
            below.Level += item.Level - oldLevel;
        }
    }

    /// <summary>The type of an item; throws when the schema no longer has it.</summary>
    public static MediaType TypeOf(MediaItem item) => MediaTypes.Find(item.TypeKey) ?? throw new ContentException(ContentStatus.TypeNotFound, $"Jenis media \"{item.Name}\" tidak dikenal lagi.");
}
