using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Users.Permissions;

/// <summary>Paths of documents as rights count them: what is in the recycle bin still lies where it was taken from.</summary>
public sealed class DocumentPaths(CmsDbContext db)
{
    /// <summary>Path of one document, or null when it is not there.</summary>
    public async Task<IReadOnlyList<Guid>?> FindAsync(Guid id, CancellationToken cancellation = default) =>
        (await FindAsync([id], cancellation)).GetValueOrDefault(id);

    /// <summary>Paths of those documents that are there: keys from the root, the document itself last.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default)
    {
        var found = (await db.Set<Document>().AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.TreePath, row.Trashed }).ToListAsync(cancellation))
            .Select(row => (row.Id, row.Trashed, Keys: TreePaths.Keys(row.TreePath).ToList())).ToList();
        var tops = found.Where(row => row.Trashed).Select(row => row.Keys[0]).Distinct().ToList();
        var above = tops.Count == 0 ? [] : await db.Set<Document>().AsNoTracking().Where(top => tops.Contains(top.Id) && top.OriginalParentId != null)
            .Join(db.Set<Document>(), top => top.OriginalParentId, parent => parent.Id, (top, parent) => new { top.Id, parent.TreePath })
            .ToDictionaryAsync(row => row.Id, row => TreePaths.Keys(row.TreePath).ToList(), cancellation);
        return found.ToDictionary(row => row.Id, row => (IReadOnlyList<Guid>)(row.Trashed && above.TryGetValue(row.Keys[0], out var place) ? [.. place, .. row.Keys] : row.Keys));
    }
}
