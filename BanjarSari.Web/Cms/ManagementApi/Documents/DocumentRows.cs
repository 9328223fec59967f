using BanjarSari.Web.Cms.Content;
using BanjarSari.Web.Cms.Content.Rows;
using BanjarSari.Web.Cms.DataStore;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Web.Cms.ManagementApi.Documents;

/// <summary>Turns documents into what the client shows in trees, pickers and lists; two queries for any number of them.</summary>
internal sealed class DocumentRows(CmsDbContext db)
{
    /// <summary>As tree items.</summary>
    public async Task<IReadOnlyList<DocumentTreeItemModel>> TreeAsync(IReadOnlyList<Document> documents, DocumentSight sight, CancellationToken cancellation)
    {
        var (parents, scheduled) = await FactsAsync(documents, cancellation);
        return [.. documents.Select(document => new DocumentTreeItemModel
        {
            Id = document.Id,
            IsTrashed = document.Trashed,
            Parent = ParentOf(document),
            HasChildren = parents.Contains(document.Id),
            DocumentType = DocumentTypeReferenceModel.Of(document.TypeKey),
            Variants = [DocumentVariantItemModel.Of(document, scheduled.Contains(document.Id))],
            NoAccess = !document.Trashed && !sight.Everything && !sight.Opens(document),
            CreateDate = document.CreatedAt,
            Ancestors = AncestorsOf(document),
        })];
    }

    /// <summary>As items.</summary>
    public async Task<IReadOnlyList<DocumentItemModel>> ItemsAsync(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        var (parents, scheduled) = await FactsAsync(documents, cancellation);
        return [.. documents.Select(document => new DocumentItemModel
        {
            Id = document.Id,
            IsTrashed = document.Trashed,
            Parent = ParentOf(document),
            HasChildren = parents.Contains(document.Id),
            DocumentType = DocumentTypeReferenceModel.Of(document.TypeKey),
            Variants = [DocumentVariantItemModel.Of(document, scheduled.Contains(document.Id))],
        })];
    }

    /// <summary>Keys above a document, from the root.</summary>
    public static IReadOnlyList<ReferenceByIdModel> AncestorsOf(Document document) =>
        [.. TreePaths.Keys(document.TreePath).SkipLast(1).Select(key => new ReferenceByIdModel(key))];

    private static ReferenceByIdModel? ParentOf(Document document) => document.ParentId is { } parent ? new ReferenceByIdModel(parent) : null;

    private async Task<(HashSet<Guid> Parents, HashSet<Guid> Scheduled)> FactsAsync(IReadOnlyList<Document> documents, CancellationToken cancellation)
    {
        if (documents.Count == 0)
            return ([], []);
        var keys = documents.Select(row => row.Id).ToList();
        var parents = await db.Set<Document>().Where(row => row.ParentId != null && keys.Contains(row.ParentId.Value)).Select(row => row.ParentId!.Value).Distinct().ToListAsync(cancellation);
        var scheduled = await db.Set<DocumentSchedule>().Where(row => keys.Contains(row.DocumentId)).Select(row => row.DocumentId).Distinct().ToListAsync(cancellation);
        return ([.. parents], [.. scheduled]);
    }
}
