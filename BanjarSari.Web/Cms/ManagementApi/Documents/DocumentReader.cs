using System.Text.Json.Nodes;
using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Schema;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>One document with its values, draft or published.</summary>
internal sealed class DocumentReader(CmsDbContext db, DocumentAccess access)
{
    /// <summary>The draft.</summary>
    public async Task<DocumentModel> DraftAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var document = await access.ReadAsync(user, id, cancellation);
        return await ModelAsync(document, document.DraftVersionId, cancellation);
    }

    /// <summary>What the public sees.</summary>
    public async Task<DocumentModel> PublishedAsync(ActingUser user, Guid id, CancellationToken cancellation)
    {
        var document = await access.ReadAsync(user, id, cancellation);
        return await ModelAsync(document, document.PublishedVersionId ?? throw new ContentException(ContentStatus.NotFound, "Halaman ini belum terbit."), cancellation);
    }

    /// <summary>Values as the client reads them.</summary>
    public static JsonArray Values(Guid typeKey, string stored) =>
        SchemaBook.Find(typeKey) is { } type ? PropertyValue.Write(type, PropertyValues.Read(stored)) : [];

    private async Task<DocumentModel> ModelAsync(Document document, Guid versionId, CancellationToken cancellation)
    {
        var version = await db.Set<DocumentVersion>().AsNoTracking().FirstAsync(row => row.Id == versionId, cancellation);
        var plans = await db.Set<DocumentSchedule>().AsNoTracking().Where(row => row.DocumentId == document.Id).ToListAsync(cancellation);
        return new DocumentModel
        {
            Id = document.Id,
            IsTrashed = document.Trashed,
            DocumentType = DocumentTypeReferenceModel.Of(document.TypeKey),
            Values = Values(document.TypeKey, version.Values),
            Variants = [DocumentVariantModel.Of(document, plans, version.Name)],
        };
    }
}
