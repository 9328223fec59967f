using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Recycle bin and deletion. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentTrash(ContentWork work, DocumentPublishing publishing)
{
    /// <summary>Moves a document and what is below into the recycle bin; nothing of it is public afterwards.</summary>
    public Task<bool> TrashAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var top = await work.LoadLiveAsync(id, cancellation);
            var family = await work.DescendantsAsync(top, cancellation);
            foreach (var document in family.Prepend(top))
            {
                if (document.PublishedVersionId is not null)
                    await publishing.UnpublishOneAsync(document, cancellation);
                document.Trashed = true;
                work.Touch(document, user);
            }

            var plans = family.Select(row => row.Id).Append(top.Id).ToList();
            work.Db.RemoveRange(await work.Db.Set<DocumentSchedule>().Where(row => plans.Contains(row.DocumentId)).ToListAsync(cancellation));
            top.OriginalParentId = top.ParentId;
            DocumentTree.Put(top, family, parent: null);
            work.Touch(top, user, ContentAuditKinds.Move, "Dibuang ke keranjang sampah.");
            return true;
        },
        cancellation);

    /// <summary>Takes a trashed document back as draft, with what is below, to <paramref name="target"/>; null: the root.</summary>
    public Task<bool> RestoreAsync(Guid id, Guid? target, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var top = await work.LoadAsync(id, cancellation);
            if (!top.Trashed)
                throw new ContentException(ContentStatus.NotInTrash, "Halaman ini tidak ada di keranjang sampah.");
            var parent = target is { } key ? await work.LoadLiveAsync(key, cancellation) : null;
            await DocumentPlaces.RefuseAsync(work.Db, ContentWork.TypeOf(top), parent, except: null, cancellation);
            var family = await work.DescendantsAsync(top, cancellation);
            foreach (var document in family.Prepend(top))
            {
                document.Trashed = false;
                work.Touch(document, user);
            }

            top.OriginalParentId = null;
            top.SortOrder = await DocumentPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation);
            DocumentTree.Put(top, family, parent);
            work.Touch(top, user, ContentAuditKinds.Move, "Dipulihkan dari keranjang sampah.");
            return true;
        },
        cancellation);

    /// <summary>Deletes a trashed document and what is below, with all versions. The audit trail stays.</summary>
    public Task<bool> DeleteAsync(Guid id, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var top = await work.LoadAsync(id, cancellation);
            if (!top.Trashed)
                throw new ContentException(ContentStatus.NotInTrash, "Buang dahulu ke keranjang sampah, baru hapus.");
            await DeleteBranchAsync(top, user, cancellation);
            return true;
        },
        cancellation);

    /// <summary>Deletes everything in the recycle bin; returns how many documents.</summary>
    public Task<int> EmptyAsync(ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var count = 0;
            foreach (var top in await work.Db.Set<Document>().Where(row => row.Trashed && row.ParentId == null).ToListAsync(cancellation))
                count += await DeleteBranchAsync(top, user, cancellation);
            return count;
        },
        cancellation);

    /// <summary>The parent to which a trashed document can go back, or null when it is gone or no longer takes it.</summary>
    public async Task<Guid?> OriginalParentAsync(Guid id, CancellationToken cancellation = default)
    {
        var document = await work.LoadAsync(id, cancellation);
        var parent = await work.Db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == document.OriginalParentId && !row.Trashed, cancellation);
        return parent is not null && SchemaBook.Allows(ContentWork.TypeOf(parent), ContentWork.TypeOf(document)) ? parent.Id : null;
    }

    private async Task<int> DeleteBranchAsync(Document top, ActingUser user, CancellationToken cancellation)
    {
        var family = await work.DescendantsAsync(top, cancellation);
        // The deepest first: each row still has its parent when it goes.
        foreach (var document in Enumerable.Reverse(family).Append(top))
        {
            work.Db.Remove(document);
            work.Touch(document, user, ContentAuditKinds.Delete);
        }

        return family.Count + 1;
    }
}
