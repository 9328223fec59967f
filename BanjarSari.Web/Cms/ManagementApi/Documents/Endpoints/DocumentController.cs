using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>One document in the editor.</summary>
[Route(Prefix + "/document")]
[Authorize(ManagementPolicies.Content)]
[RequestSizeLimit(Largest)]
internal sealed class DocumentController(DocumentReader reader, DocumentSaving saving) : ManagementController
{
    // A long page with many blocks; more than the host's limit for forms.
    private const int Largest = 4 * 1024 * 1024;

    [HttpGet("{id:guid}")]
    public Task<DocumentModel> GetAsync(Guid id, CancellationToken cancellation) => reader.DraftAsync(Acting, id, cancellation);

    [HttpGet("{id:guid}/published")]
    public Task<DocumentModel> PublishedAsync(Guid id, CancellationToken cancellation) => reader.PublishedAsync(Acting, id, cancellation);

    [HttpPost]
    public async Task<IActionResult> CreateAsync(DocumentCreateModel model, CancellationToken cancellation) => Made("document", await saving.CreateAsync(Acting, model, cancellation));

    [HttpPost("create-and-publish")]
    public async Task<IActionResult> CreateAndPublishAsync(DocumentCreateModel model, CancellationToken cancellation) => Made("document", await saving.CreateAndPublishAsync(Acting, model, cancellation));

    [HttpPut("{id:guid}")]
    public Task SaveAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.SaveAsync(Acting, id, model, cancellation);

    [HttpPut("{id:guid}/update-and-publish")]
    public Task SaveAndPublishAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.SaveAndPublishAsync(Acting, id, model, cancellation);

    [HttpPost("validate")]
    public Task ValidateAsync(DocumentCreateModel model, CancellationToken cancellation) => saving.ValidateAsync(Acting, model, cancellation);

    [HttpPut("/umbraco/management/api/v1.1/document/{id:guid}/validate")]
    public Task ValidateAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.ValidateAsync(Acting, id, model, cancellation);
}
