using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Content.Acts;

/// <summary>Segments of published documents, and redirects from the addresses that they lose.</summary>
internal static class DocumentAddresses
{
    /// <summary>The segment that a document gets for a name: unique among its published siblings.</summary>
    public static async Task<string> SegmentAsync(CmsDbContext db, Guid id, Guid? parent, string name, CancellationToken cancellation)
    {
        var segment = UrlSegments.For(name);
        var taken = await db.Set<Document>().Where(row => row.ParentId == parent && row.Id != id && row.Segment!.StartsWith(segment)).Select(row => row.Segment!).ToListAsync(cancellation);
        // Siblings published in this same act are not stored yet.
        taken.AddRange(db.ChangeTracker.Entries<Document>().Select(entry => entry.Entity).Where(row => row.ParentId == parent && row.Id != id && row.Segment is not null).Select(row => row.Segment!));
        return UrlSegments.Free(segment, taken.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Addresses of these documents now, by key. The root has none of its own: its children begin the path.</summary>
    public static async Task<Dictionary<Guid, string>> PathsAsync(CmsDbContext db, IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        var keys = documents.SelectMany(row => TreePaths.Keys(row.TreePath)).ToHashSet();
        var stored = await db.Set<Document>().AsNoTracking().Where(row => keys.Contains(row.Id)).Select(row => new { row.Id, row.Segment }).ToListAsync(cancellation);
        var segments = stored.ToDictionary(row => row.Id, row => row.Segment);
        foreach (var entry in db.ChangeTracker.Entries<Document>())
            segments[entry.Entity.Id] = entry.Entity.Segment;
        var paths = new Dictionary<Guid, string>();
        foreach (var document in documents)
        {
            var way = TreePaths.Keys(document.TreePath).Select(key => segments.GetValueOrDefault(key)).ToList();
            // Unpublished on the way: nobody could reach it.
            if (!way.Contains(null))
                paths[document.Id] = "/" + string.Concat(way.Skip(1).Select(segment => segment + "/"));
        }

        return paths;
    }

    /// <summary>Leaves redirects from <paramref name="before"/> to the documents, where their address is another now.</summary>
    public static async Task KeepOldAsync(CmsDbContext db, IReadOnlyList<Document> documents, Dictionary<Guid, string> before, ContentWork work, CancellationToken cancellation)
    {
        var after = await PathsAsync(db, documents, cancellation);
        var moved = before.Where(pair => after.TryGetValue(pair.Key, out var path) && path != pair.Value).ToList();
        if (moved.Count == 0)
            return;
        var old = moved.Select(pair => pair.Value).Concat(after.Values).ToHashSet(StringComparer.Ordinal);
        var rows = await db.Set<DocumentRedirect>().Where(row => old.Contains(row.Path)).ToListAsync(cancellation);
        // An address that is a page again leads nowhere else; one that is lost anew leads to its last page.
        db.RemoveRange(rows);
        var now = after.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var (id, path) in moved.Where(pair => pair.Value.Length <= 400 && !now.Contains(pair.Value)))
            db.Add(new DocumentRedirect { Id = work.NewKey(), Path = path, DocumentId = id, CreatedAt = work.Now });
    }
}
