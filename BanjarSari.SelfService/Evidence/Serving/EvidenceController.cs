using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Evidence.Serving;

/// <summary>Evidence for officers: the photo made anew may be shown in place, a PDF only be saved.</summary>
[Route(Prefix + "/evidence")]
[Authorize(OfficerPolicies.ViewRegister)]
public sealed class EvidenceController(EvidenceReader reader, CurrentOfficer current) : OfficerController
{
    /// <summary>The file with this code. The look stands in the owner's access trail. 404: not there, not sent yet, or outside the officer's area.</summary>
    [HttpGet("{kode}")]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetAsync(string kode, CancellationToken cancellation)
    {
        if (await reader.OpenForOfficerAsync(kode, await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation) is not { } content)
            return NotThere();
        SandboxFilter.Apply(HttpContext);
        if (content.ContentType != "image/jpeg")
            return File(content.Bytes, content.ContentType, content.Name);
        Response.Headers.ContentDisposition = $"inline; filename=\"{content.Name}\"";
        return File(content.Bytes, content.ContentType);
    }
}
