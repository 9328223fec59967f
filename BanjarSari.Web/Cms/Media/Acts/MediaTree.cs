using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.Media.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Media.Acts;

/// <summary>Moving and sorting media. Addresses have the hash of the file, so moving breaks no link.</summary>
internal sealed class MediaTree(ContentWork work)
{
    /// <summary>Moves an item with what is below to <paramref name="target"/> (null: the root).</summary>
    public Task<bool> MoveAsync(Guid id, Guid? target, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var item = await MediaPlaces.LoadLiveAsync(work.Db, id, cancellation);
            if (item.ParentId == target)
                return false;
            var parent = await MediaPlaces.ParentAsync(work.Db, MediaPlaces.TypeOf(item), target, cancellation);
            if (parent is not null && parent.TreePath.StartsWith(item.TreePath, StringComparison.Ordinal))
                throw new ContentException(ContentStatus.ParentInvalid, "Folder tidak dapat dipindahkan ke dalam dirinya sendiri.");
            var family = await MediaPlaces.DescendantsAsync(work.Db, item, cancellation);
            if (family.Select(row => row.Level).Append(item.Level).Max() - item.Level + (parent?.Level ?? 0) + 1 > TreePaths.Deepest)
                throw new ContentException(ContentStatus.ParentInvalid, $"Folder paling dalam {TreePaths.Deepest} tingkat.");
            item.SortOrder = await MediaPlaces.NextSortOrderAsync(work.Db, parent?.Id, cancellation);
            MediaPlaces.Put(item, family, parent);
            work.Touch(item, user, ContentAuditKinds.Move, parent is null ? "Ke akar media." : $"Ke folder \"{parent.Name}\".");
            return true;
        },
        cancellation);

    /// <summary>Puts the items below <paramref name="parentId"/> (null: the root) in this order; those not named follow as they were.</summary>
    public Task<bool> SortAsync(Guid? parentId, IReadOnlyList<Guid> order, ActingUser user, CancellationToken cancellation = default) => work.RunAsync(
        async () =>
        {
            var rows = await work.Db.Set<MediaItem>().Where(row => row.ParentId == parentId && !row.Trashed).OrderBy(row => row.SortOrder).ToListAsync(cancellation);
            if (order.Distinct().Count() != order.Count || order.Except(rows.Select(row => row.Id)).Any())
                throw new ContentException(ContentStatus.SortingInvalid, "Urutan ini berisi media dari tempat lain. Muat ulang, lalu urutkan lagi.");
            var places = order.Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
            var sorted = rows.OrderBy(row => places.GetValueOrDefault(row.Id, int.MaxValue)).ToList();
            var changed = false;
            for (var place = 0; place < sorted.Count; place++)
            {
                if (sorted[place].SortOrder == place)
                    continue;
                sorted[place].SortOrder = place;
                work.Touch(sorted[place], user, ContentAuditKinds.Sort);
                changed = true;
            }

            return changed;
        },
        cancellation);
}
