using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>Moving, copying, sorting and trashing.</summary>
[Route(Prefix + "/document")]
[Authorize(ManagementPolicies.Content)]
internal sealed class DocumentPlaceController(DocumentAccess access, DocumentTree tree, DocumentCopying copying, DocumentTrash trash) : ManagementController
{
    [HttpPut("{id:guid}/move")]
    public async Task MoveAsync(Guid id, TargetModel model, CancellationToken cancellation)
    {
        var user = await access.RequireBranchAsync(Acting, DocumentVerbs.Move, id, cancellation);
        await access.RequireAsync(user, DocumentVerbs.Create, model.Target?.Id, cancellation);
        await tree.MoveAsync(id, model.Target?.Id, user, cancellation);
    }

    [HttpPost("{id:guid}/copy")]
    public async Task<IActionResult> CopyAsync(Guid id, CopyModel model, CancellationToken cancellation)
    {
        var user = await access.RequireAsync(Acting, DocumentVerbs.Duplicate, id, cancellation);
        await access.RequireAsync(user, DocumentVerbs.Create, model.Target?.Id, cancellation);
        return Made("document", await copying.CopyAsync(id, model.Target?.Id, model.IncludeDescendants, user, cancellation));
    }

    [HttpPut("sort")]
    public async Task SortAsync(SortModel model, CancellationToken cancellation)
    {
        var user = await access.RequireAsync(Acting, DocumentVerbs.Sort, model.Parent?.Id, cancellation);
        await tree.SortAsync(model.Parent?.Id, [.. model.Sorting.OrderBy(place => place.SortOrder).Select(place => place.Id)], user, cancellation);
    }

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public async Task TrashAsync(Guid id, CancellationToken cancellation) =>
        await trash.TrashAsync(id, await access.RequireBranchAsync(Acting, DocumentVerbs.Delete, id, cancellation), cancellation);

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) =>
        await trash.DeleteAsync(id, await access.RequireBranchAsync(Acting, DocumentVerbs.Delete, id, cancellation), cancellation);
}
