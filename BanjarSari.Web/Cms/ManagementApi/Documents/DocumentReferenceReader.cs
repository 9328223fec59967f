using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>What points to a document: an editor reads it before deleting.</summary>
internal sealed class DocumentReferenceReader(CmsDbContext db, DocumentAccess access, DocumentRows rows)
{
    /// <summary>Documents outside the recycle bin that point to this one.</summary>
    public async Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync(ActingUser user, Guid id, PageQuery page, CancellationToken cancellation)
    {
        await access.ReadAsync(user, id, cancellation);
        return await PageAsync(Pointing.Where(row => db.Set<DocumentReference>().Any(reference => reference.FromId == row.Id && reference.ToId == id)), page, cancellation);
    }

    /// <summary>Documents outside the recycle bin that point into it.</summary>
    public Task<PagedModel<DocumentReferenceModel>> TrashReferencedByAsync(PageQuery page, CancellationToken cancellation) =>
        PageAsync(Pointing.Where(row => db.Set<DocumentReference>().Any(reference => reference.FromId == row.Id && db.Set<Document>().Any(to => to.Id == reference.ToId && to.Trashed))), page, cancellation);

    /// <summary>Those of <paramref name="keys"/> that something points to.</summary>
    public async Task<PagedModel<ReferenceByIdModel>> AreReferencedAsync(IReadOnlyList<Guid> keys, PageQuery page, CancellationToken cancellation)
    {
        var pointed = await db.Set<DocumentReference>().Where(row => keys.Contains(row.ToId) && db.Set<Document>().Any(from => from.Id == row.FromId && !from.Trashed)).Select(row => row.ToId).Distinct().ToListAsync(cancellation);
        return PagedModel<ReferenceByIdModel>.Of([.. keys.Where(pointed.Contains).Select(key => new ReferenceByIdModel(key))], page);
    }

    /// <summary>Documents below this one that something outside its branch points to.</summary>
    public async Task<PagedModel<ReferenceByIdModel>> ReferencedDescendantsAsync(ActingUser user, Guid id, PageQuery page, CancellationToken cancellation)
    {
        var path = (await access.ReadAsync(user, id, cancellation)).TreePath;
        var pointed = await (from below in db.Set<Document>()
                             where below.TreePath.StartsWith(path) && below.Id != id
                             join reference in db.Set<DocumentReference>() on below.Id equals reference.ToId
                             join pointing in db.Set<Document>() on reference.FromId equals pointing.Id
                             where !pointing.Trashed && !pointing.TreePath.StartsWith(path)
                             select below.Id).Distinct().ToListAsync(cancellation);
        return PagedModel<ReferenceByIdModel>.Of([.. pointed.Order().Select(key => new ReferenceByIdModel(key))], page);
    }

    private IQueryable<Document> Pointing => db.Set<Document>().AsNoTracking().Where(row => !row.Trashed);

    private async Task<PagedModel<DocumentReferenceModel>> PageAsync(IQueryable<Document> pointing, PageQuery page, CancellationToken cancellation)
    {
        var total = await pointing.CountAsync(cancellation);
        var documents = await pointing.OrderBy(row => row.Name).ThenBy(row => row.Id).Skip(page.From).Take(page.Most).ToListAsync(cancellation);
        var items = await rows.ItemsAsync(documents, cancellation);
        return new PagedModel<DocumentReferenceModel>(total, [.. documents.Zip(items, Model)]);
    }

    private static DocumentReferenceModel Model(Document document, DocumentItemModel item)
    {
        var type = SchemaBook.Find(document.TypeKey);
        return new DocumentReferenceModel(document.Id, document.Name, document.PublishedVersionId is not null, new(document.TypeKey, type?.Icon, type?.Alias, type?.Name), item.Variants);
    }
}
