using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Public addresses of documents, or why there is none.</summary>
internal sealed class DocumentUrlReader(CmsDbContext db)
{
    /// <summary>For those that there are.</summary>
    public async Task<IReadOnlyList<DocumentUrlsModel>> ReadAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var documents = await db.Set<Document>().AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(cancellation);
        var paths = await DocumentAddresses.PathsAsync(db, documents, cancellation);
        return [.. documents.Select(row => new DocumentUrlsModel(row.Id, [InfoOf(row, paths.GetValueOrDefault(row.Id))]))];
    }

    private static DocumentUrlsModel.Info InfoOf(Document document, string? path) => document switch
    {
        _ when SchemaBook.Find(document.TypeKey) is { Unrouted: true } => new(null, "Isi ini dipakai situs dan tidak memiliki alamat sendiri."),
        { Trashed: true } => new(null, "#content_itemNotPublished"),
        { PublishedVersionId: null } => new(null, "#content_itemNotPublished"),
        _ when path is null => new(null, "#content_parentNotPublished"),
        _ => new(path, null),
    };
}
