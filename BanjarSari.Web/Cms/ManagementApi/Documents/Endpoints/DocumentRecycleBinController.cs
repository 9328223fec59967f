using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>The recycle bin.</summary>
[Route(Prefix + "/recycle-bin/document")]
[Authorize(ManagementPolicies.Content)]
internal sealed class DocumentRecycleBinController(DocumentTreeReader tree, DocumentReferenceReader references, DocumentAccess access, DocumentTrash trash) : ManagementController
{
    [HttpGet("root")]
    public Task<PagedModel<DocumentTreeItemModel>> RootAsync([FromQuery] PageQuery page, CancellationToken cancellation) => tree.TrashAsync(Acting, null, page, cancellation);

    [HttpGet("children")]
    public Task<PagedModel<DocumentTreeItemModel>> ChildrenAsync(Guid parentId, [FromQuery] PageQuery page, CancellationToken cancellation) => tree.TrashAsync(Acting, parentId, page, cancellation);

    [HttpGet("siblings")]
    public Task<SiblingsModel<DocumentTreeItemModel>> SiblingsAsync(Guid target, int before, int after, CancellationToken cancellation) => tree.SiblingsAsync(Acting, target, before, after, cancellation);

    [HttpGet("referenced-by")]
    public Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync([FromQuery] PageQuery page, CancellationToken cancellation) => references.TrashReferencedByAsync(page, cancellation);

    [HttpGet("{id:guid}/original-parent")]
    public async Task<ActionResult<ReferenceByIdModel?>> OriginalParentAsync(Guid id, CancellationToken cancellation)
    {
        await access.ReadAsync(Acting, id, cancellation);
        return new JsonResult(await trash.OriginalParentAsync(id, cancellation) is { } parent ? new ReferenceByIdModel(parent) : null);
    }

    [HttpPut("{id:guid}/restore")]
    public async Task RestoreAsync(Guid id, TargetModel model, CancellationToken cancellation)
    {
        var user = await access.RequireAsync(Acting, DocumentVerbs.Move, id, cancellation);
        await access.RequireAsync(user, DocumentVerbs.Create, model.Target?.Id, cancellation);
        await trash.RestoreAsync(id, model.Target?.Id, user, cancellation);
    }

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) =>
        await trash.DeleteAsync(id, await access.RequireBranchAsync(Acting, DocumentVerbs.Delete, id, cancellation), cancellation);

    [HttpDelete]
    public async Task EmptyAsync(CancellationToken cancellation) =>
        await trash.EmptyAsync(await access.RequireAsync(Acting, DocumentVerbs.Delete, null, cancellation), cancellation);
}
