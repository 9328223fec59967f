using System.Globalization;
using BanjarSari.SelfService.Evidence;
using BanjarSari.SelfService.Evidence.Serving;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Evidence;

/// <summary>
/// Uploads for the script of evidence fields: announced, sent in parts, resumable; or whole in one request. Answers in
/// JSON; a refusal is a problem whose <c>detail</c> is the sentence to show.
/// </summary>
[EvidenceUpload]
public sealed class UploadModel(EvidenceService evidence) : PageModel
{
    private const string Offset = "Upload-Offset";

    /// <summary>There is nothing to read here.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Tells how far an upload is.</summary>
    public async Task<IActionResult> OnHeadAsync(string? kode, CancellationToken cancellation)
    {
        if (kode is null || await evidence.FindUploadAsync(kode, HttpContext.ResidentId(), cancellation) is not { } upload)
            return NotFound();
        Response.Headers[Offset] = upload.Offset.ToString(CultureInfo.InvariantCulture);
        Response.Headers["Upload-Length"] = upload.File.Size.ToString(CultureInfo.InvariantCulture);
        return new OkResult();
    }

    /// <summary>Announces a file of <paramref name="ukuran"/> bytes for the item <paramref name="butir"/>, or takes <paramref name="bukti"/> at once.</summary>
    public Task<IActionResult> OnPostAsync(Guid? butir, long? ukuran, IFormFile? bukti, CancellationToken cancellation) => AnswerAsync(async () =>
    {
        if (bukti is null)
            return Created(await evidence.StartAsync(new StartUploadOptions { OwnerResidentId = HttpContext.ResidentId(), ItemId = butir, Size = ukuran ?? 0 }, cancellation));
        await using var stream = bukti.OpenReadStream();
        return Created(await evidence.ReceiveAsync(new ReceiveEvidenceOptions { OwnerResidentId = HttpContext.ResidentId(), ItemId = butir, Stream = stream, DeclaredLength = bukti.Length }, HttpContext.ActingResident(), cancellation));
    });

    /// <summary>Takes the part that begins at <c>Upload-Offset</c>; the last one is answered when the file has passed all checks.</summary>
    public Task<IActionResult> OnPutAsync(string? kode, CancellationToken cancellation) => AnswerAsync(async () =>
    {
        if (kode is null || !long.TryParse(Request.Headers[Offset], NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return BadRequest();
        var part = new AppendUploadOptions { Code = kode, OwnerResidentId = HttpContext.ResidentId(), Offset = offset, Stream = Request.Body };
        return await evidence.AppendAsync(part, HttpContext.ActingResident(), cancellation) is { } upload
            ? new JsonResult(new { ofset = upload.Offset, keadaan = upload.File.State })
            : NotFound();
    });

    /// <summary>Throws an upload away.</summary>
    public async Task<IActionResult> OnDeleteAsync(string? kode, CancellationToken cancellation) =>
        kode is not null && await evidence.RemoveAsync(kode, HttpContext.ResidentId(), HttpContext.ActingResident(), cancellation) ? new OkResult() : NotFound();

    private static JsonResult Created(EvidenceFile file) =>
        new(new { kode = file.Code, keadaan = file.State }) { StatusCode = StatusCodes.Status201Created };

    private async Task<IActionResult> AnswerAsync(Func<Task<IActionResult>> act)
    {
        try
        {
            return await act();
        }
        catch (EvidenceRefusedException refused)
        {
            if (refused.RetryAfter is { } wait)
                Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return new ObjectResult(new ProblemDetails { Status = refused.Status, Title = "Bukti belum dapat diterima", Detail = refused.Message }) { StatusCode = refused.Status };
        }
    }
}
