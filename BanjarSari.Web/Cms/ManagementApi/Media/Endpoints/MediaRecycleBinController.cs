using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media.Acts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Endpoints;

/// <summary>The recycle bin of media.</summary>
[Route(Prefix + "/recycle-bin/media")]
[Authorize(ManagementPolicies.Media)]
internal sealed class MediaRecycleBinController(MediaTreeReader tree, MediaReferenceReader references, MediaAccess access, MediaTrash trash) : ManagementController
{
    [HttpGet("root")]
    public Task<PagedModel<MediaItemModel>> RootAsync([FromQuery] PageQuery page, CancellationToken cancellation) => tree.ChildrenAsync(Acting, null, trashed: true, page, foldersOnly: false, cancellation);

    [HttpGet("children")]
    public Task<PagedModel<MediaItemModel>> ChildrenAsync(Guid parentId, [FromQuery] PageQuery page, CancellationToken cancellation) => tree.ChildrenAsync(Acting, parentId, trashed: true, page, foldersOnly: false, cancellation);

    [HttpGet("siblings")]
    public Task<SiblingsModel<MediaItemModel>> SiblingsAsync(Guid target, int before, int after, CancellationToken cancellation) => tree.SiblingsAsync(Acting, target, before, after, cancellation);

    [HttpGet("referenced-by")]
    public Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync([FromQuery] PageQuery page, CancellationToken cancellation) => references.TrashReferencedByAsync(page, cancellation);

    [HttpGet("{id:guid}/original-parent")]
    public async Task<ActionResult<ReferenceByIdModel?>> OriginalParentAsync(Guid id, CancellationToken cancellation)
    {
        await access.RequireAsync(Acting, id, cancellation);
        return new JsonResult(await trash.OriginalParentAsync(id, cancellation) is { } parent ? new ReferenceByIdModel(parent) : null);
    }

    [HttpPut("{id:guid}/restore")]
    public async Task RestoreAsync(Guid id, TargetModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(Acting, id, cancellation);
        await trash.RestoreAsync(id, model.Target?.Id, await access.RequireAsync(Acting, model.Target?.Id, cancellation), cancellation);
    }

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) => await trash.DeleteAsync(id, await access.RequireAsync(Acting, id, cancellation), cancellation);

    // Everything in it, whoever trashed it: only for those who may use the whole tree.
    [HttpDelete]
    public async Task EmptyAsync(CancellationToken cancellation) => await trash.EmptyAsync(await access.RequireAsync(Acting, null, cancellation), cancellation);
}
