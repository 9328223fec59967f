using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>Older versions of documents.</summary>
[Route(Prefix + "/document-version")]
[Authorize(ManagementPolicies.Content)]
internal sealed class DocumentVersionController(DocumentVersionReader versions, DocumentHistory history) : ManagementController
{
    [HttpGet]
    public Task<PagedModel<DocumentVersionItemModel>> ListAsync(Guid documentId, [FromQuery] PageQuery page, CancellationToken cancellation) => versions.ListAsync(Acting, documentId, page, cancellation);

    [HttpGet("{id:guid}")]
    public Task<DocumentVersionModel> GetAsync(Guid id, CancellationToken cancellation) => versions.ReadAsync(Acting, id, cancellation);

    [HttpPut("{id:guid}/prevent-cleanup")]
    public async Task KeepAsync(Guid id, bool preventCleanup, CancellationToken cancellation) =>
        await history.KeepAsync(id, preventCleanup, await versions.RequireAsync(Acting, id, cancellation), cancellation);

    [HttpPost("{id:guid}/rollback")]
    public async Task RollBackAsync(Guid id, CancellationToken cancellation) =>
        await history.RollBackAsync(id, await versions.RequireAsync(Acting, id, cancellation), cancellation);
}
