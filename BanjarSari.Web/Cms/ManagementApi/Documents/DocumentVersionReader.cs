using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Versions of a document.</summary>
internal sealed class DocumentVersionReader(CmsDbContext db, DocumentAccess access)
{
    /// <summary>The newest first.</summary>
    public async Task<PagedModel<DocumentVersionItemModel>> ListAsync(ActingUser user, Guid documentId, PageQuery page, CancellationToken cancellation)
    {
        var document = await access.ReadAsync(user, documentId, cancellation);
        var all = db.Set<DocumentVersion>().AsNoTracking().Where(row => row.DocumentId == documentId);
        var total = await all.CountAsync(cancellation);
        var versions = await all.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Skip(page.From).Take(page.Most).ToListAsync(cancellation);
        return new PagedModel<DocumentVersionItemModel>(total, [.. versions.Select(version => new DocumentVersionItemModel
        {
            Id = version.Id,
            Document = new ReferenceByIdModel(documentId),
            DocumentType = new ReferenceByIdModel(document.TypeKey),
            User = new ReferenceByIdModel(version.UserKey),
            VersionDate = version.CreatedAt,
            IsCurrentPublishedVersion = version.Id == document.PublishedVersionId,
            IsCurrentDraftVersion = version.Id == document.DraftVersionId,
            PreventCleanup = version.PreventCleanup,
        })]);
    }

    /// <summary>One with its values.</summary>
    public async Task<DocumentVersionModel> ReadAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var version = await db.Set<DocumentVersion>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation) ?? throw Gone();
        var document = await access.ReadAsync(user, version.DocumentId, cancellation);
        return new DocumentVersionModel
        {
            Id = version.Id,
            Document = new ReferenceByIdModel(document.Id),
            IsTrashed = document.Trashed,
            DocumentType = DocumentTypeReferenceModel.Of(document.TypeKey),
            Values = DocumentReader.Values(document.TypeKey, version.Values),
            Variants = [DocumentVariantModel.Of(document, [], version.Name) with { UpdateDate = version.CreatedAt }],
        };
    }

    /// <summary>The account, when it may go back to older versions of this one's document.</summary>
    public async Task<ActingUser> RequireAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var document = await db.Set<DocumentVersion>().Where(row => row.Id == id).Select(row => (Guid?)row.DocumentId).FirstOrDefaultAsync(cancellation) ?? throw Gone();
        return await access.RequireAsync(user, DocumentVerbs.Rollback, document, cancellation);
    }

    private static ContentException Gone() => new(ContentStatus.VersionNotFound, "Versi ini tidak ada lagi.");
}
