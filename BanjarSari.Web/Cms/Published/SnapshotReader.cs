using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.Published;

/// <summary>Reads rows of a snapshot from the store: published versions, or drafts for preview.</summary>
internal sealed class SnapshotReader(CmsDbContext db, bool drafts)
{
    /// <summary>Number of the last act on content.</summary>
    public Task<long> NumberAsync(CancellationToken cancellation) =>
        db.Set<ContentSequence>().AsNoTracking().Select(row => row.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>Documents touched by the acts after <paramref name="from"/> up to <paramref name="to"/>; null when everything must be read again.</summary>
    public async Task<IReadOnlyList<Guid>?> TouchedAsync(long from, long to, CancellationToken cancellation)
    {
        var changes = await db.Set<ContentChange>().AsNoTracking().Where(change => change.Number > from && change.Number <= to).Select(change => change.Documents).ToListAsync(cancellation);
        if (changes.Count != to - from || changes.Contains(ContentChange.Everything))
            return null;
        return [.. changes.SelectMany(keys => keys.Split(',')).Distinct().Select(Guid.Parse)];
    }

    /// <summary>The rows of these documents that belong into a snapshot; of all with null.</summary>
    public async Task<List<PublishedRow>> RowsAsync(IReadOnlyList<Guid>? keys, CancellationToken cancellation)
    {
        var documents = db.Set<Document>().AsNoTracking().Where(row => !row.Trashed);
        if (keys is not null)
            documents = documents.Where(row => keys.Contains(row.Id));
        var versions = db.Set<DocumentVersion>().AsNoTracking();
        var rows = drafts
            ? from row in documents join version in versions on row.DraftVersionId equals version.Id select new Read(row, version.Name, version.Values, version.CreatedAt)
            : from row in documents join version in versions on row.PublishedVersionId equals (Guid?)version.Id select new Read(row, version.Name, version.Values, version.CreatedAt);
        var read = new List<PublishedRow>();
        await foreach (var (row, name, values, savedAt) in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // A document whose type is gone was named at start; nobody can render it.
            if (SchemaBook.Find(row.TypeKey) is { } type)
                read.Add(new PublishedRow(row.Id, type, row.ParentId, name, row.Segment ?? UrlSegments.For(name), row.SortOrder, row.CreatedAt, savedAt, values));
        }

        return read;
    }

    /// <summary>Old paths and the documents that had them.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> RedirectsAsync(CancellationToken cancellation) =>
        await db.Set<DocumentRedirect>().AsNoTracking().ToDictionaryAsync(row => row.Path, row => row.DocumentId, StringComparer.Ordinal, cancellation);

    private sealed record Read(Document Row, string Name, string Values, DateTime SavedAt);
}
