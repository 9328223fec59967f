using BanjarSari.Web.Cms.ManagementApi.Media.Models;
using BanjarSari.Web.Cms.Media;
using BanjarSari.Web.Cms.Media.Intake;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BanjarSari.Web.Cms.ManagementApi.Media.Endpoints;

/// <summary>Files on their way into a media item.</summary>
[Route(Prefix + "/temporary-file")]
[Authorize(ManagementPolicies.Media)]
internal sealed class TemporaryFileController(MediaUploads uploads) : ManagementController
{
    [HttpPost]
    [EnableRateLimiting(UploadLimits.Policy)]
    [RequestSizeLimit(MediaOptions.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MediaOptions.RequestBytes)]
    public async Task<IActionResult> SendAsync([FromForm] TemporaryFileForm form, CancellationToken cancellation)
    {
        if (form.File is not { } file)
            throw MediaWords.Empty;
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, cancellation);
        await uploads.ReceiveAsync(form.Id, file.FileName, content, Acting, cancellation);
        return Made("temporary-file", form.Id);
    }

    [HttpGet("{id:guid}")]
    public async Task<object> GetAsync(Guid id, CancellationToken cancellation) => new { id, fileName = $"{id:N}.{(await uploads.TakeAsync(id, Acting, cancellation)).Extension}", availableUntil = (DateTime?)null };

    [HttpDelete("{id:guid}")]
    public void Delete(Guid id) => uploads.Forget(id, Acting);
}
