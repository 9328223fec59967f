using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Endpoints;

/// <summary>One media item in its editor, and what is known about it.</summary>
[Route(Prefix + "/media")]
[Authorize(ManagementPolicies.Media)]
internal sealed class MediaController(MediaReader reader, MediaSaving saving, MediaReferenceReader references) : ManagementController
{
    [HttpGet("{id:guid}")]
    public Task<MediaModel> GetAsync(Guid id, CancellationToken cancellation) => reader.ReadAsync(Acting, id, cancellation);

    [HttpPost]
    public async Task<IActionResult> CreateAsync(MediaCreateModel model, CancellationToken cancellation) => Made("media", await saving.CreateAsync(Acting, model, cancellation));

    [HttpPut("{id:guid}")]
    public Task SaveAsync(Guid id, MediaWriteModel model, CancellationToken cancellation) => saving.SaveAsync(Acting, id, model, cancellation);

    [HttpPost("validate")]
    public Task ValidateAsync(MediaCreateModel model, CancellationToken cancellation) => saving.ValidateAsync(Acting, model, cancellation);

    [HttpPut("{id:guid}/validate")]
    public Task ValidateAsync(Guid id, MediaWriteModel model, CancellationToken cancellation) => saving.ValidateAsync(Acting, id, model, cancellation);

    [HttpGet("configuration")]
    public object Configuration() => new { disableDeleteWhenReferenced = false, disableUnpublishWhenReferenced = false };

    [HttpGet("{id:guid}/audit-log")]
    public Task<PagedModel<TrailModel>> TrailAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) => reader.TrailAsync(Acting, id, page, cancellation);

    [HttpGet("{id:guid}/referenced-by")]
    public Task<PagedModel<DocumentReferenceModel>> ReferencedByAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) => references.ReferencedByAsync(Acting, id, page, cancellation);

    [HttpGet("{id:guid}/referenced-descendants")]
    public Task<PagedModel<ReferenceByIdModel>> ReferencedDescendantsAsync(Guid id, [FromQuery] PageQuery page, CancellationToken cancellation) => references.ReferencedDescendantsAsync(Acting, id, page, cancellation);

    [HttpGet("are-referenced")]
    public Task<PagedModel<ReferenceByIdModel>> AreReferencedAsync([FromQuery(Name = "id")] Guid[] keys, [FromQuery] PageQuery page, CancellationToken cancellation) => references.AreReferencedAsync(keys, page, cancellation);

    [HttpGet("/" + Prefix + "/collection/media")]
    public Task<PagedModel<MediaModel>> CollectionAsync(Guid? id, [FromQuery] CollectionQuery query, [FromQuery] PageQuery page, CancellationToken cancellation) => reader.CollectionAsync(Acting, id, query, page, cancellation);
}
