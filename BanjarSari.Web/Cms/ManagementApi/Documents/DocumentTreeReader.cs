using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>The content tree and the recycle bin, as far as the account may see them.</summary>
internal sealed class DocumentTreeReader(CmsDbContext db, DocumentAccess access, DocumentRows rows)
{
    /// <summary>What stands below a document (null: the root), in order.</summary>
    public Task<PagedModel<DocumentTreeItemModel>> ChildrenAsync(ActingUser user, Guid? parent, PageQuery page, CancellationToken cancellation) =>
        PageAsync(user, Live(parent), page, cancellation);

    /// <summary>What was trashed, by name; below a trashed document, its children.</summary>
    public Task<PagedModel<DocumentTreeItemModel>> TrashAsync(ActingUser user, Guid? parent, PageQuery page, CancellationToken cancellation) =>
        PageAsync(user, Trashed(parent), page, cancellation);

    /// <summary>The way from the root to a document, itself last.</summary>
    public async Task<IReadOnlyList<DocumentTreeItemModel>> AncestorsAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var sight = await access.SightAsync(user, cancellation);
        var keys = await db.Set<Document>().Where(row => row.Id == id).Select(row => row.TreePath).FirstOrDefaultAsync(cancellation) is { } path ? TreePaths.Keys(path).ToList() : [];
        var way = await db.Set<Document>().AsNoTracking().Where(row => keys.Contains(row.Id)).OrderBy(row => row.Level).ToListAsync(cancellation);
        return await rows.TreeAsync(way, sight, cancellation);
    }

    /// <summary>A document with its neighbours.</summary>
    public async Task<SiblingsModel<DocumentTreeItemModel>> SiblingsAsync(ActingUser user, Guid target, int before, int after, CancellationToken cancellation)
    {
        var sight = await access.SightAsync(user, cancellation);
        var one = await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == target, cancellation) ?? throw new ContentException(ContentStatus.NotFound, "Halaman ini tidak ada lagi.");
        var all = await access.SeenAsync(sight, await (one.Trashed ? Trashed(one.ParentId) : Live(one.ParentId)).ToListAsync(cancellation), cancellation);
        var place = all.ToList().FindIndex(row => row.Id == target);
        var from = Math.Max(0, place - Math.Max(0, before));
        var to = Math.Min(all.Count, Math.Max(0, place) + Math.Max(0, after) + 1);
        return new SiblingsModel<DocumentTreeItemModel>(from, all.Count - to, await rows.TreeAsync([.. all.Take(to).Skip(from)], sight, cancellation));
    }

    private IQueryable<Document> Live(Guid? parent) => db.Set<Document>().AsNoTracking().Where(row => row.ParentId == parent && !row.Trashed).OrderBy(row => row.SortOrder).ThenBy(row => row.Id);

    private IQueryable<Document> Trashed(Guid? parent) => db.Set<Document>().AsNoTracking().Where(row => row.ParentId == parent && row.Trashed).OrderBy(row => row.Name).ThenBy(row => row.Id);

    private async Task<PagedModel<DocumentTreeItemModel>> PageAsync(ActingUser user, IQueryable<Document> query, PageQuery page, CancellationToken cancellation)
    {
        var sight = await access.SightAsync(user, cancellation);
        if (sight.Everything)
        {
            var total = await query.CountAsync(cancellation);
            return new PagedModel<DocumentTreeItemModel>(total, await rows.TreeAsync(await query.Skip(page.From).Take(page.Most).ToListAsync(cancellation), sight, cancellation));
        }

        var seen = await access.SeenAsync(sight, await query.ToListAsync(cancellation), cancellation);
        return new PagedModel<DocumentTreeItemModel>(seen.Count, await rows.TreeAsync([.. seen.Skip(page.From).Take(page.Most)], sight, cancellation));
    }
}
