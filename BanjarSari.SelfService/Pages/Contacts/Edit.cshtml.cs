using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Contacts;

/// <summary>Changes one contact. The PIN is asked when the page opens, so that nothing typed is lost (security.md 5.4).</summary>
[RequireRecentPin]
public sealed class EditModel(ContactSubjects subjects, ContactReader reader, ContactService contacts) : PageModel
{
    /// <summary>Place of the child on the card; null: own contact.</summary>
    [BindProperty(Name = "anggota", SupportsGet = true)]
    public int? Position { get; set; }

    /// <summary>Number or address as typed.</summary>
    [BindProperty(Name = "nilai")]
    public string? Value { get; set; }

    /// <summary>Name of the person to call as typed.</summary>
    [BindProperty(Name = "nama")]
    public string? ContactName { get; set; }

    /// <summary>Which contact.</summary>
    public Element Element { get; private set; } = null!;

    /// <summary>What is recorded.</summary>
    public string? Recorded { get; private set; }

    /// <summary>Whose.</summary>
    public ContactSubject Subject { get; private set; } = null!;

    /// <summary>Back to the list.</summary>
    public string Back => Position is { } place ? $"{ContactElements.Path}?anggota={place}" : ContactElements.Path;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string elemen, CancellationToken cancellation) => await FindAsync(elemen, cancellation) ? Page() : NotFound();

    /// <summary>Changes the contact, or removes it where <paramref name="hapus"/> is sent.</summary>
    public async Task<IActionResult> OnPostAsync(string elemen, string? hapus, CancellationToken cancellation)
    {
        if (!await FindAsync(elemen, cancellation))
            return NotFound();
        try
        {
            var typed = hapus is null ? new TypedContact(Value, ContactName) : null;
            if (await contacts.ChangeAsync(new ChangeContactOptions { Subject = Subject, Element = Element.Key, Typed = typed }, HttpContext.ActingResident(), cancellation))
                TempData.SetNotice(typed is null ? $"{Element.Label} sudah dihapus." : $"{Element.Label} sudah diubah dan langsung berlaku.");
            return LocalRedirect(Back);
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError(refusal.Message.StartsWith("Nama", StringComparison.Ordinal) ? "nama" : "nilai", refusal.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
    }

    private async Task<bool> FindAsync(string elemen, CancellationToken cancellation)
    {
        if (ContactElements.Find(elemen) is not { } element || await subjects.FindAsync(HttpContext.ResidentId(), Position, cancellation) is not { } subject)
            return false;
        (Element, Subject) = (element, subject);
        Recorded = (await reader.ReadAsync(subject, cancellation)).Lines.Single(line => line.Element.Key == element.Key).Value;
        return true;
    }
}
