using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>What the client asks about documents beside their content: addresses, references, trail, list view.</summary>
[Route(Prefix + "/document")]
[Authorize(ManagementPolicies.Content)]
internal sealed class DocumentFactsController(DocumentUrlReader urls, DocumentReferenceReader references, DocumentTrailReader trail, DocumentCollectionReader collection) : ManagementController
{
    [HttpGet("configuration")]
    public DocumentConfigurationModel Configuration() => new();

    [HttpGet("urls")]
    public Task<IReadOnlyList<DocumentUrlsModel>> UrlsAsync([FromQuery(Name = "id")] Guid[] keys, CancellationToken cancellation) => urls.ReadAsync(keys, cancellation);

    [HttpGet("are-referenced")]
    public Task<PagedModel<ReferenceByIdModel>> AreReferencedAsync([FromQuery(Name = "id")] Guid[] keys, [FromQuery] PageQuery page, CancellationToken cancellation) => references.AreReferencedAsync(keys, page, cancellation);

    [HttpGet("{id:guid}/referenced-by")]
    public Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) => references.ReferencedByAsync(Acting, id, page, cancellation);

    [HttpGet("{id:guid}/referenced-descendants")]
    public Task<PagedModel<ReferenceByIdModel>> ReferencedDescendantsAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) => references.ReferencedDescendantsAsync(Acting, id, page, cancellation);

    [HttpGet("{id:guid}/audit-log")]
    public Task<PagedModel<TrailModel>> TrailAsync(Guid id, string? orderDirection, [FromQuery] PageQuery page, CancellationToken cancellation) => trail.ReadAsync(Acting, id, orderDirection == "Ascending", page, cancellation);

    [HttpGet("{id:guid}/available-segment-options")]
    public PagedModel<object> Segments() => PagedModel<object>.All([]);

    [HttpGet("/" + Prefix + "/collection/document/{id:guid}")]
    public Task<PagedModel<DocumentCollectionItemModel>> CollectionAsync(Guid id, [FromQuery] CollectionQuery query, [FromQuery] PageQuery page, CancellationToken cancellation) => collection.ReadAsync(Acting, id, query, page, cancellation);
}
