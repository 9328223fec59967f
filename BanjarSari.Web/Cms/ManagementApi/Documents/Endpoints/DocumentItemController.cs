using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>Names of documents, for pickers, breadcrumbs and search.</summary>
[Route(Prefix + "/item/document")]
[Authorize(ManagementPolicies.ContentTree)]
internal sealed class DocumentItemController(DocumentItemReader items) : ManagementController
{
    [HttpGet]
    public Task<IReadOnlyList<DocumentItemModel>> GetAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => items.ItemsAsync(keys, cancellation);

    [HttpGet("ancestors")]
    public Task<IReadOnlyList<DocumentAncestorsModel>> AncestorsAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => items.AncestorsAsync(keys, cancellation);

    [HttpGet("search")]
    public Task<PagedModel<DocumentItemModel>> SearchAsync([FromQuery] SearchQuery search, [FromQuery] PageQuery page, CancellationToken cancellation) => items.SearchAsync(Acting, search, page, cancellation);
}
