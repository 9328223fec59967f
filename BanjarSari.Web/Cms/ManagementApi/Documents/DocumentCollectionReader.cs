using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>What stands below a document, as a list view.</summary>
internal sealed class DocumentCollectionReader(CmsDbContext db, DocumentAccess access)
{
    /// <summary>One page of it.</summary>
    public async Task<PagedModel<DocumentCollectionItemModel>> ReadAsync(ActingUser user, Guid parent, CollectionQuery query, PageQuery page, CancellationToken cancellation)
    {
        await access.ReadAsync(user, parent, cancellation);
        var all = db.Set<Document>().AsNoTracking().Where(row => row.ParentId == parent && !row.Trashed);
        if (!string.IsNullOrWhiteSpace(query.Filter))
            all = all.Where(row => EF.Functions.Like(row.Name, LikePattern.Containing(query.Filter.Trim()), LikePattern.Escape));
        var total = await all.CountAsync(cancellation);
        var documents = await Ordered(all, query).Skip(page.From).Take(page.Most).ToListAsync(cancellation);

        var keys = documents.Select(row => row.Id).ToList();
        var drafts = documents.Select(row => row.DraftVersionId).ToList();
        var versions = await db.Set<DocumentVersion>().AsNoTracking().Where(row => drafts.Contains(row.Id)).ToDictionaryAsync(row => row.DocumentId, cancellation);
        var plans = (await db.Set<DocumentSchedule>().AsNoTracking().Where(row => keys.Contains(row.DocumentId)).ToListAsync(cancellation)).ToLookup(row => row.DocumentId);
        var people = documents.SelectMany(row => new[] { row.CreatorKey, row.WriterKey }).Distinct().ToList();
        var names = await db.Users.Where(row => people.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        return new PagedModel<DocumentCollectionItemModel>(total, [.. documents.Select(row => new DocumentCollectionItemModel
        {
            Id = row.Id,
            IsTrashed = false,
            DocumentType = DocumentTypeReferenceModel.Of(row.TypeKey),
            Values = DocumentReader.Values(row.TypeKey, versions[row.Id].Values),
            Variants = [DocumentVariantModel.Of(row, [.. plans[row.Id]])],
            Ancestors = DocumentRows.AncestorsOf(row),
            Creator = names.GetValueOrDefault(row.CreatorKey, "Sistem"),
            Updater = names.GetValueOrDefault(row.WriterKey, "Sistem"),
            SortOrder = row.SortOrder,
        })]);
    }

    private static IOrderedQueryable<Document> Ordered(IQueryable<Document> rows, CollectionQuery query) => (query.OrderBy, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(row => row.Name).ThenBy(row => row.Id),
        ("name", true) => rows.OrderByDescending(row => row.Name).ThenBy(row => row.Id),
        ("updateDate", false) => rows.OrderBy(row => row.UpdatedAt).ThenBy(row => row.Id),
        ("updateDate", true) => rows.OrderByDescending(row => row.UpdatedAt).ThenBy(row => row.Id),
        ("createDate", false) => rows.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id),
        ("createDate", true) => rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id),
        (_, true) => rows.OrderByDescending(row => row.SortOrder).ThenBy(row => row.Id),
        _ => rows.OrderBy(row => row.SortOrder).ThenBy(row => row.Id),
    };
}
