using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Sections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>Moving, copying, sorting and trashing.</summary>
[Route(Prefix + "/document")]
[Authorize(SectionPolicies.Content)]
internal sealed class DocumentPlaceController(DocumentAccess access, DocumentTree tree, DocumentCopying copying, DocumentTrash trash) : ManagementController
{
    [HttpPut("{id:guid}/move")]
    public async Task MoveAsync(Guid id, TargetModel model, CancellationToken cancellation) =>
        await tree.MoveAsync(id, model.Target?.Id, await access.RequireAsync(UserKey, DocumentVerbs.Move, cancellation, id, model.Target?.Id), cancellation);

    [HttpPost("{id:guid}/copy")]
    public async Task<IActionResult> CopyAsync(Guid id, CopyModel model, CancellationToken cancellation)
    {
        var copy = await copying.CopyAsync(id, model.Target?.Id, model.IncludeDescendants, await access.RequireAsync(UserKey, DocumentVerbs.Duplicate, cancellation, id, model.Target?.Id), cancellation);
        Response.Headers["Umb-Generated-Resource"] = copy.ToString();
        return Created($"/{Prefix}/document/{copy}", null);
    }

    [HttpPut("sort")]
    public async Task SortAsync(SortModel model, CancellationToken cancellation)
    {
        var user = await access.RequireAsync(UserKey, DocumentVerbs.Sort, cancellation, model.Parent?.Id);
        await tree.SortAsync(model.Parent?.Id, [.. model.Sorting.OrderBy(place => place.SortOrder).Select(place => place.Id)], user, cancellation);
    }

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public async Task TrashAsync(Guid id, CancellationToken cancellation) =>
        await trash.TrashAsync(id, await access.RequireAsync(UserKey, DocumentVerbs.Delete, cancellation, id), cancellation);

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) =>
        await trash.DeleteAsync(id, await access.RequireAsync(UserKey, DocumentVerbs.Delete, cancellation, id), cancellation);
}
