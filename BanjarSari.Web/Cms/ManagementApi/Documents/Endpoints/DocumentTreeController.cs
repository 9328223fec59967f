using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>The content tree.</summary>
[Route(Prefix + "/tree/document")]
[Authorize(ManagementPolicies.ContentTree)]
internal sealed class DocumentTreeController(DocumentTreeReader tree) : ManagementController
{
    [HttpGet("root")]
    public Task<PagedModel<DocumentTreeItemModel>> RootAsync([FromQuery] PageQuery page, CancellationToken cancellation) => tree.ChildrenAsync(Acting, null, page, cancellation);

    [HttpGet("children")]
    public Task<PagedModel<DocumentTreeItemModel>> ChildrenAsync(Guid parentId, [FromQuery] PageQuery page, CancellationToken cancellation) => tree.ChildrenAsync(Acting, parentId, page, cancellation);

    [HttpGet("ancestors")]
    public Task<IReadOnlyList<DocumentTreeItemModel>> AncestorsAsync(Guid descendantId, CancellationToken cancellation) => tree.AncestorsAsync(Acting, descendantId, cancellation);

    [HttpGet("siblings")]
    public Task<SiblingsModel<DocumentTreeItemModel>> SiblingsAsync(Guid target, int before, int after, CancellationToken cancellation) => tree.SiblingsAsync(Acting, target, before, after, cancellation);
}
