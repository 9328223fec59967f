using BanjarSari.SelfService.Evidence.Serving;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Evidence;

/// <summary>The resident's own evidence, to be saved; never shown by the browser in our name.</summary>
public sealed class FileModel(EvidenceReader reader) : PageModel
{
    /// <summary>Sends the file; 404 for one that is not there or not this resident's.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken cancellation)
    {
        if (await reader.OpenOwnAsync(kode, HttpContext.ResidentId(), HttpContext.ActingResident(), cancellation) is not { } content)
            return NotFound();
        SandboxFilter.Apply(HttpContext);
        return File(content.Bytes, content.ContentType, content.Name);
    }

    /// <summary>Whether it is there; opens nothing.</summary>
    public IActionResult OnHead() => StatusCode(StatusCodes.Status405MethodNotAllowed);
}
