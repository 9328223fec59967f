using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.ManagementApi.Sections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>One document in the editor.</summary>
[Route(Prefix + "/document")]
[Authorize(SectionPolicies.Content)]
[RequestSizeLimit(Largest)]
internal sealed class DocumentController(DocumentReader reader, DocumentSaving saving) : ManagementController
{
    // A long page with many blocks; more than the host's limit for forms.
    private const int Largest = 4 * 1024 * 1024;

    [HttpGet("{id:guid}")]
    public Task<DocumentModel> GetAsync(Guid id, CancellationToken cancellation) => reader.DraftAsync(UserKey, id, cancellation);

    [HttpGet("{id:guid}/published")]
    public Task<DocumentModel> PublishedAsync(Guid id, CancellationToken cancellation) => reader.PublishedAsync(UserKey, id, cancellation);

    [HttpPost]
    public async Task<IActionResult> CreateAsync(DocumentCreateModel model, CancellationToken cancellation) => Made(await saving.CreateAsync(UserKey, model, cancellation));

    [HttpPost("create-and-publish")]
    public async Task<IActionResult> CreateAndPublishAsync(DocumentCreateModel model, CancellationToken cancellation) => Made(await saving.CreateAndPublishAsync(UserKey, model, cancellation));

    [HttpPut("{id:guid}")]
    public Task SaveAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.SaveAsync(UserKey, id, model, cancellation);

    [HttpPut("{id:guid}/update-and-publish")]
    public Task SaveAndPublishAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.SaveAndPublishAsync(UserKey, id, model, cancellation);

    [HttpPost("validate")]
    public Task ValidateAsync(DocumentCreateModel model, CancellationToken cancellation) => saving.ValidateAsync(UserKey, model, cancellation);

    [HttpPut("/umbraco/management/api/v1.1/document/{id:guid}/validate")]
    public Task ValidateAsync(Guid id, DocumentWriteModel model, CancellationToken cancellation) => saving.ValidateAsync(UserKey, id, model, cancellation);

    private CreatedResult Made(Guid id)
    {
        Response.Headers["Umb-Generated-Resource"] = id.ToString();
        return Created($"/{Prefix}/document/{id}", null);
    }
}
