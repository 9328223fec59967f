using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Media.Acts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Endpoints;

/// <summary>Moving, sorting and trashing media.</summary>
[Route(Prefix + "/media")]
[Authorize(ManagementPolicies.Media)]
internal sealed class MediaPlaceController(MediaAccess access, MediaTree tree, MediaTrash trash) : ManagementController
{
    [HttpPut("{id:guid}/move")]
    public async Task MoveAsync(Guid id, TargetModel model, CancellationToken cancellation)
    {
        await access.RequireAsync(Acting, id, cancellation);
        await tree.MoveAsync(id, model.Target?.Id, await access.RequireAsync(Acting, model.Target?.Id, cancellation), cancellation);
    }

    [HttpPut("sort")]
    public async Task SortAsync(SortModel model, CancellationToken cancellation) =>
        await tree.SortAsync(model.Parent?.Id, [.. model.Sorting.OrderBy(place => place.SortOrder).Select(place => place.Id)], await access.RequireAsync(Acting, model.Parent?.Id, cancellation), cancellation);

    [HttpPut("{id:guid}/move-to-recycle-bin")]
    public async Task TrashAsync(Guid id, CancellationToken cancellation) => await trash.TrashAsync(id, await access.RequireAsync(Acting, id, cancellation), cancellation);

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id, CancellationToken cancellation) => await trash.DeleteAsync(id, await access.RequireAsync(Acting, id, cancellation), cancellation);
}
