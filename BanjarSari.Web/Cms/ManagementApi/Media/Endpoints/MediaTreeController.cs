using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Endpoints;

/// <summary>Names and pictures for the media tree and for pickers: also for writers of documents.</summary>
[Route(Prefix)]
[Authorize(ManagementPolicies.MediaTree)]
internal sealed class MediaTreeController(MediaTreeReader tree, MediaReader reader) : ManagementController
{
    [HttpGet("tree/media/root")]
    public Task<PagedModel<MediaItemModel>> RootAsync([FromQuery] PageQuery page, bool foldersOnly, CancellationToken cancellation) => tree.ChildrenAsync(Acting, null, trashed: false, page, foldersOnly, cancellation);

    [HttpGet("tree/media/children")]
    public Task<PagedModel<MediaItemModel>> ChildrenAsync(Guid parentId, [FromQuery] PageQuery page, bool foldersOnly, CancellationToken cancellation) => tree.ChildrenAsync(Acting, parentId, trashed: false, page, foldersOnly, cancellation);

    [HttpGet("tree/media/ancestors")]
    public Task<IReadOnlyList<MediaItemModel>> AncestorsAsync(Guid descendantId, CancellationToken cancellation) => tree.AncestorsAsync(Acting, descendantId, cancellation);

    [HttpGet("tree/media/siblings")]
    public Task<SiblingsModel<MediaItemModel>> SiblingsAsync(Guid target, int before, int after, CancellationToken cancellation) => tree.SiblingsAsync(Acting, target, before, after, cancellation);

    [HttpGet("item/media")]
    public Task<IReadOnlyList<MediaItemModel>> ItemsAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => tree.ItemsAsync(keys, cancellation);

    [HttpGet("item/media/ancestors")]
    public Task<IReadOnlyList<MediaAncestorsModel>> AncestorsOfAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => tree.AncestorsOfAsync(keys, cancellation);

    [HttpGet("item/media/search")]
    public Task<PagedModel<MediaItemModel>> SearchAsync([FromQuery] MediaSearchQuery search, [FromQuery] PageQuery page, CancellationToken cancellation) => tree.SearchAsync(Acting, search, page, cancellation);

    [HttpGet("media/urls")]
    public Task<IReadOnlyList<MediaUrlsModel>> UrlsAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => reader.UrlsAsync(keys, null, null, cancellation);

    [HttpGet("imaging/resize/urls")]
    public Task<IReadOnlyList<MediaUrlsModel>> ResizedAsync([FromQuery(Name = "id")] Guid[] keys, int width = 200, int height = 200, CancellationToken cancellation = default) => reader.UrlsAsync(keys, width, height, cancellation);
}
