using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Documents by key or by words, for pickers, breadcrumbs and search.</summary>
internal sealed class DocumentItemReader(CmsDbContext db, DocumentAccess access, DocumentRows rows)
{
    private const int MostKeys = 200;

    /// <summary>Those that there are, in the order asked for.</summary>
    public async Task<IReadOnlyList<DocumentItemModel>> ItemsAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var asked = keys.Distinct().Take(MostKeys).ToList();
        var found = await db.Set<Document>().AsNoTracking().Where(row => asked.Contains(row.Id)).ToListAsync(cancellation);
        return await rows.ItemsAsync([.. found.OrderBy(row => asked.IndexOf(row.Id))], cancellation);
    }

    /// <summary>What stands above each of these.</summary>
    public async Task<IReadOnlyList<DocumentAncestorsModel>> AncestorsAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var asked = keys.Distinct().Take(MostKeys).ToList();
        var paths = await db.Set<Document>().Where(row => asked.Contains(row.Id)).Select(row => new { row.Id, row.TreePath }).ToListAsync(cancellation);
        var above = (await ItemsAsync([.. paths.SelectMany(row => TreePaths.Keys(row.TreePath).SkipLast(1))], cancellation)).ToDictionary(item => item.Id);
        return [.. paths.Select(row => new DocumentAncestorsModel(row.Id, [.. TreePaths.Keys(row.TreePath).SkipLast(1).Where(above.ContainsKey).Select(key => above[key])]))];
    }

    /// <summary>Documents whose name has these words, or with this key.</summary>
    public async Task<PagedModel<DocumentItemModel>> SearchAsync(ActingUser user, SearchQuery search, PageQuery page, CancellationToken cancellation)
    {
        var sight = await access.SightAsync(user, cancellation);
        var words = (search.Query ?? "").Trim();
        var trashed = search.Trashed ?? false;
        var found = db.Set<Document>().AsNoTracking().Where(row => row.Trashed == trashed);
        found = Guid.TryParse(words, out var key) ? found.Where(row => row.Id == key) : found.Where(row => EF.Functions.Like(row.Name, LikePattern.Containing(words), LikePattern.Escape));
        if (search.AllowedDocumentTypes is { Count: > 0 } types)
            found = found.Where(row => types.Contains(row.TypeKey));
        if (search.ParentId is { } parent)
        {
            var path = await db.Set<Document>().Where(row => row.Id == parent).Select(row => row.TreePath).FirstOrDefaultAsync(cancellation) ?? "?";
            found = found.Where(row => row.TreePath.StartsWith(path) && row.Id != parent);
        }

        var seen = await access.SeenAsync(sight, await found.OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellation), cancellation);
        return new PagedModel<DocumentItemModel>(seen.Count, await rows.ItemsAsync([.. seen.Skip(page.From).Take(page.Most)], cancellation));
    }
}
