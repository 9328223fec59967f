using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Sections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>The recycle bin.</summary>
[Route(Prefix + "/recycle-bin/document")]
[Authorize(SectionPolicies.Content)]
internal sealed class DocumentRecycleBinController(DocumentTreeReader tree, DocumentReferenceReader references, DocumentAccess access, DocumentTrash trash) : ManagementController
{
    [HttpGet("root")]
    public Task<PagedModel<DocumentTreeItemModel>> RootAsync([FromQuery] PageQuery page, CancellationToken cancellation) => tree.TrashAsync(UserKey, null, page, cancellation);

    [HttpGet("children")]
    public Task<PagedModel<DocumentTreeItemModel>> ChildrenAsync(Guid parentId, [FromQuery] PageQuery page, CancellationToken cancellation) => tree.TrashAsync(UserKey, parentId, page, cancellation);

    [HttpGet("siblings")]
    public Task<SiblingsModel<DocumentTreeItemModel>> SiblingsAsync(Guid target, int before, int after, CancellationToken cancellation) => tree.SiblingsAsync(UserKey, target, before, after, cancellation);

    [HttpGet("referenced-by")]
    public Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync([FromQuery] PageQuery page, CancellationToken cancellation) => references.TrashReferencedByAsync(page, cancellation);

    [HttpGet("{id:guid}/original-parent")]
    public async Task<ActionResult<ReferenceByIdModel?>> OriginalParentAsync(Guid id, CancellationToken cancellation)
    {
        await access.ReadAsync(UserKey, id, cancellation);
        return new JsonResult(await trash.OriginalParentAsync(id, cancellation) is { } parent ? new ReferenceByIdModel(parent) : null);
    }

    [HttpPut("{id:guid}/restore")]
    public async Task RestoreAsync(Guid id, TargetModel model, CancellationToken cancellation) =>
        await trash.RestoreAsync(id, model.Target?.Id, await access.RequireAsync(UserKey, DocumentVerbs.Move, cancellation, id, model.Target?.Id), cancellation);

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) =>
        await trash.DeleteAsync(id, await access.RequireAsync(UserKey, DocumentVerbs.Delete, cancellation, id), cancellation);

    [HttpDelete]
    public async Task EmptyAsync(CancellationToken cancellation) =>
        await trash.EmptyAsync(await access.RequireAsync(UserKey, DocumentVerbs.Delete, cancellation, [null]), cancellation);
}
