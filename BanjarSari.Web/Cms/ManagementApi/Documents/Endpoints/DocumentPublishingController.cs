using BanjarSari.Web.Cms.Content.Acts;
using BanjarSari.Web.Cms.ManagementApi.Documents.Models;
using BanjarSari.Web.Cms.Users.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Documents.Endpoints;

/// <summary>Publishing, planning and unpublishing what was saved.</summary>
[Route(Prefix + "/document/{id:guid}")]
[Authorize(ManagementPolicies.Content)]
internal sealed class DocumentPublishingController(DocumentAccess access, DocumentPublishing publishing, DocumentScheduling scheduling) : ManagementController
{
    [HttpPut("publish")]
    public async Task PublishAsync(Guid id, PublishModel model, CancellationToken cancellation)
    {
        var user = await access.RequireAsync(Acting, DocumentVerbs.Publish, id, cancellation);
        if (model.Schedule is { } plan)
            await scheduling.ScheduleAsync(new ScheduleDocumentOptions { Id = id, PublishAt = plan.PublishTime?.UtcDateTime, UnpublishAt = plan.UnpublishTime?.UtcDateTime }, user, cancellation);
        else
            await publishing.PublishAsync(id, user, cancellation);
    }

    [HttpPut("publish-with-descendants")]
    public async Task<PublishBranchResultModel> PublishBranchAsync(Guid id, PublishBranchModel model, CancellationToken cancellation)
    {
        var user = await access.RequireBranchAsync(Acting, DocumentVerbs.Publish, id, cancellation);
        var refused = await publishing.PublishWithDescendantsAsync(id, model.IncludeUnpublishedDescendants, user, cancellation);
        Notices.Warn(Response, refused.Select(document => $"\"{document.Name}\" belum lengkap dan tidak diterbitkan."));
        return new PublishBranchResultModel(id);
    }

    [HttpGet("publish-with-descendants/result/{taskId:guid}")]
    public PublishBranchResultModel BranchResult(Guid taskId) => new(taskId);

    [HttpPut("unpublish")]
    public async Task UnpublishAsync(Guid id, CancellationToken cancellation) =>
        await publishing.UnpublishAsync(id, await access.RequireAsync(Acting, DocumentVerbs.Unpublish, id, cancellation), cancellation);
}
