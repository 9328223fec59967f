using BanjarSari.Web.Cms.Content.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Moving and sorting. Every method throws <see cref="ContentException"/> with a sentence for the editor.</summary>
internal sealed class DocumentTree(ContentWork work)
{
    /// <summary>Moves a document with what is below to <paramref name="target"/> (null: the root); old addresses lead to the new ones.</summary>
    public Task<bool> MoveAsync(Guid id, Guid? target, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var document = await work.LoadLiveAsync(id, cancellation);
            if (document.ParentId == target)
                return false;
            var parent = target is { } key ? await work.LoadLiveAsync(key, cancellation) : null;
            if (parent is not null && parent.TreePath.StartsWith(document.TreePath, StringComparison.Ordinal))
                throw new ContentException(ContentStatus.ParentInvalid, "Halaman tidak dapat dipindahkan ke bawah dirinya sendiri.");
            await DocumentPlaces.RefuseAsync(work.Db, ContentWork.TypeOf(document), parent, document.Id, cancellation);

            var family = await work.DescendantsAsync(document, cancellation);
            List<Document> all = [document, .. family];
            var before = await DocumentAddresses.PathsAsync(work.Db, all, cancellation);
            if (all.Max(row => row.Level) - document.Level + (parent?.Level ?? 0) + 1 > TreePaths.Deepest)
                throw new ContentException(ContentStatus.ParentInvalid, $"Halaman paling dalam {TreePaths.Deepest} tingkat.");
            document.SortOrder = await DocumentPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation);
            Put(document, family, parent);
            if (document.Segment is not null)
                document.Segment = await DocumentAddresses.SegmentAsync(work.Db, document.Id, document.ParentId, await PublishedNameAsync(document, cancellation), cancellation);
            await DocumentAddresses.KeepOldAsync(work.Db, all, before, work, cancellation);
            work.Touch(document, user, ContentAuditKinds.Move, parent is null ? "Ke akar situs." : $"Ke bawah \"{parent.Name}\".");
            return true;
        },
        cancellation);

    /// <summary>Puts the documents below <paramref name="parentId"/> (null: the root) in this order; those not named follow as they were.</summary>
    public Task<bool> SortAsync(Guid? parentId, IReadOnlyList<Guid> order, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var rows = await work.Db.Set<Document>().Where(row => row.ParentId == parentId && !row.Trashed).OrderBy(row => row.SortOrder).ToListAsync(cancellation);
            if (order.Distinct().Count() != order.Count || order.Except(rows.Select(row => row.Id)).Any())
                throw new ContentException(ContentStatus.SortingInvalid, "Urutan ini berisi halaman dari tempat lain. Muat ulang, lalu urutkan lagi.");
            var places = order.Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
            var sorted = rows.OrderBy(row => places.GetValueOrDefault(row.Id, int.MaxValue)).ToList();
            var changed = false;
            for (var place = 0; place < sorted.Count; place++)
            {
                if (sorted[place].SortOrder == place)
                    continue;
                sorted[place].SortOrder = place;
                work.Touch(sorted[place], user);
                changed = true;
            }

            if (changed && parentId is { } key)
                work.Touch(await work.LoadAsync(key, cancellation), user, ContentAuditKinds.Sort);
            return changed;
        },
        cancellation);

    /// <summary>Puts a document below another (null: the root), and what is below it after it.</summary>
    internal static void Put(Document document, IEnumerable<Document> descendants, Document? parent)
    {
        var (oldPath, oldLevel) = (document.TreePath, document.Level);
        document.ParentId = parent?.Id;
        document.TreePath = TreePaths.Below(parent?.TreePath, document.Id);
        document.Level = (parent?.Level ?? 0) + 1;
        foreach (var below in descendants)
        {
            below.TreePath = document.TreePath + below.TreePath[oldPath.Length..];
            below.Level += document.Level - oldLevel;
        }
    }

    private Task<string> PublishedNameAsync(Document document, CancellationToken cancellation) =>
        work.Db.Set<DocumentVersion>().Where(row => row.Id == document.PublishedVersionId).Select(row => row.Name).FirstAsync(cancellation);
}
