using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Media.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>Recycle bin and deletion of media. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class MediaTrash(ContentWork work)
{
    /// <summary>Moves an item and what is below into the recycle bin: its addresses answer 404 from then on.</summary>
    public Task<bool> TrashAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var top = await MediaPlaces.LoadLiveAsync(work.Db, id, cancellation);
            var family = await MarkAsync(top, trashed: true, user, cancellation);
            top.OriginalParentId = top.ParentId;
            MediaPlaces.Put(top, family, parent: null);
            work.Touch(top, user, ContentAuditKinds.Move, "Dibuang ke keranjang sampah.");
            return true;
        },
        cancellation);

    /// <summary>Takes a trashed item back, with what is below, to <paramref name="target"/>; null: the root.</summary>
    public Task<bool> RestoreAsync(Guid id, Guid? target, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var top = await LoadTrashedAsync(id, "Media ini tidak ada di keranjang sampah.", cancellation);
            var parent = await MediaPlaces.ParentAsync(work.Db, MediaPlaces.TypeOf(top), target, cancellation);
            var family = await MarkAsync(top, trashed: false, user, cancellation);
            top.OriginalParentId = null;
            top.SortOrder = await MediaPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation);
            MediaPlaces.Put(top, family, parent);
            work.Touch(top, user, ContentAuditKinds.Move, "Dipulihkan dari keranjang sampah.");
            return true;
        },
        cancellation);

    /// <summary>Deletes a trashed item and what is below. Files that nobody has any more go with the next sweep; the audit trail stays.</summary>
    public Task<bool> DeleteAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            await DeleteBranchAsync(await LoadTrashedAsync(id, "Buang dahulu ke keranjang sampah, baru hapus.", cancellation), user, cancellation);
            return true;
        },
        cancellation);

    /// <summary>Deletes everything in the recycle bin; returns how many items.</summary>
    public Task<int> EmptyAsync(ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var count = 0;
            foreach (var top in await work.Db.Set<MediaItem>().Where(row => row.Trashed && row.ParentId == null).ToListAsync(cancellation))
                count += await DeleteBranchAsync(top, user, cancellation);
            return count;
        },
        cancellation);

    /// <summary>The folder to which a trashed item can go back, or null when it is gone.</summary>
    public async Task<Guid?> OriginalParentAsync(Guid id, CancellationToken cancellation = default)
    {
        var item = await MediaPlaces.LoadAsync(work.Db, id, cancellation);
        return await work.Db.Set<MediaItem>().Where(row => row.Id == item.OriginalParentId && !row.Trashed).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellation);
    }

    private async Task<MediaItem> LoadTrashedAsync(Guid id, string otherwise, CancellationToken cancellation)
    {
        var item = await MediaPlaces.LoadAsync(work.Db, id, cancellation);
        return item.Trashed ? item : throw new ContentException(ContentStatus.NotInTrash, otherwise);
    }

    private async Task<List<MediaItem>> MarkAsync(MediaItem top, bool trashed, ActingUser user, CancellationToken cancellation)
    {
        var family = await MediaPlaces.DescendantsAsync(work.Db, top, cancellation);
        foreach (var item in family.Prepend(top))
        {
            item.Trashed = trashed;
            work.Touch(item, user);
        }

        return family;
    }

    private async Task<int> DeleteBranchAsync(MediaItem top, ActingUser user, CancellationToken cancellation)
    {
        var family = await MediaPlaces.DescendantsAsync(work.Db, top, cancellation);
        // The deepest first: each row still has its parent when it goes.
        foreach (var item in Enumerable.Reverse(family).Append(top))
        {
            work.Db.Remove(item);
            work.Touch(item, user, ContentAuditKinds.Delete);
        }

        return family.Count + 1;
    }
}
