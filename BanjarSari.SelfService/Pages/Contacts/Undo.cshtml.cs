using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Contacts;

/// <summary>Takes a change of a contact back by the link that went to the old address. Opening it changes nothing: mail programs open links on their own.</summary>
[AllowAnonymous]
public sealed class UndoModel(ContactReader reader, ContactService contacts) : PageModel
{
    /// <summary>Which contact would go back; null: none (any more).</summary>
    public string? Label { get; private set; }

    /// <summary>It went back.</summary>
    public bool Done { get; private set; }

    /// <summary>Asks whether it shall go back; 404 for a code that is none, or none any more.</summary>
    public async Task<IActionResult> OnGetAsync(string kode, CancellationToken cancellation)
    {
        NotKept();
        Label = await reader.LabelOfCodeAsync(kode, cancellation);
        return Answer();
    }

    /// <summary>Takes it back.</summary>
    public async Task<IActionResult> OnPostAsync(string kode, CancellationToken cancellation)
    {
        NotKept();
        Label = await reader.LabelOfCodeAsync(kode, cancellation);
        try
        {
            Done = await contacts.UndoByCodeAsync(kode, HttpContext.TraceIdentifier, cancellation);
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        return Answer();
    }

    private PageResult Answer()
    {
        if (Label is null && !Done)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private void NotKept()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
