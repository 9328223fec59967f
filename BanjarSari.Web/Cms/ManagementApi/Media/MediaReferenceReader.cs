using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Media.Rows;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Media;

/// <summary>Which documents use media: an editor reads it before deleting.</summary>
internal sealed class MediaReferenceReader(CmsDbContext db, MediaAccess access, DocumentRows rows)
{
    /// <summary>Documents outside the recycle bin that use this item.</summary>
    public async Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync(ActingUser user, Guid id, PageQuery page, CancellationToken cancellation)
    {
        await access.RequireAsync(user, id, cancellation);
        return await PageAsync(Using(db.Set<DocumentReference>().Where(reference => reference.ToId == id)), page, cancellation);
    }

    /// <summary>Documents outside the recycle bin that use what is in the media's.</summary>
    public Task<PagedModel<DocumentReferenceModel>> TrashReferencedByAsync(PageQuery page, CancellationToken cancellation) =>
        PageAsync(Using(db.Set<DocumentReference>().Where(reference => db.Set<MediaItem>().Any(item => item.Id == reference.ToId && item.Trashed))), page, cancellation);

    /// <summary>Those of <paramref name="keys"/> that a document uses.</summary>
    public async Task<PagedModel<ReferenceByIdModel>> AreReferencedAsync(IReadOnlyList<Guid> keys, PageQuery page, CancellationToken cancellation)
    {
        var used = await Live(db.Set<DocumentReference>().Where(row => keys.Contains(row.ToId))).Select(row => row.ToId).Distinct().ToListAsync(cancellation);
        return PagedModel<ReferenceByIdModel>.Of([.. keys.Where(used.Contains).Select(key => new ReferenceByIdModel(key))], page);
    }

    /// <summary>Items in this folder, at any depth, that a document uses.</summary>
    public async Task<PagedModel<ReferenceByIdModel>> ReferencedDescendantsAsync(ActingUser user, Guid id, PageQuery page, CancellationToken cancellation)
    {
        var path = (await access.ReadAsync(user, id, cancellation)).TreePath;
        var used = await Live(db.Set<DocumentReference>().Where(row => db.Set<MediaItem>().Any(item => item.Id == row.ToId && item.Id != id && item.TreePath.StartsWith(path)))).Select(row => row.ToId).Distinct().ToListAsync(cancellation);
        return PagedModel<ReferenceByIdModel>.Of([.. used.Order().Select(key => new ReferenceByIdModel(key))], page);
    }

    private IQueryable<DocumentReference> Live(IQueryable<DocumentReference> references) => references.Where(row => db.Set<Document>().Any(from => from.Id == row.FromId && !from.Trashed));

    private IQueryable<Document> Using(IQueryable<DocumentReference> references) => db.Set<Document>().AsNoTracking().Where(row => !row.Trashed && references.Any(reference => reference.FromId == row.Id));

    private async Task<PagedModel<DocumentReferenceModel>> PageAsync(IQueryable<Document> documents, PageQuery page, CancellationToken cancellation)
    {
        var shown = await documents.OrderBy(row => row.Name).ThenBy(row => row.Id).Skip(page.From).Take(page.Most).ToListAsync(cancellation);
        var items = await rows.ItemsAsync(shown, cancellation);
        return new PagedModel<DocumentReferenceModel>(await documents.CountAsync(cancellation), [.. shown.Zip(items, (document, item) =>
        {
            var type = SchemaBook.Find(document.TypeKey);
            return new DocumentReferenceModel(document.Id, document.Name, document.PublishedVersionId is not null, new(document.TypeKey, type?.Icon, type?.Alias, type?.Name), item.Variants);
        })]);
    }
}
