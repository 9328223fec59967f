using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Pages.Shared;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.Contacts;

/// <summary>The contacts of the resident, or of a child they answer for; each changes on a page of its own and goes back from here with one tap.</summary>
public sealed class IndexModel(ContactSubjects subjects, ContactReader reader, ContactService contacts) : PageModel
{
    /// <summary>Place of the child on the card; null: own contacts.</summary>
    [BindProperty(Name = "anggota", SupportsGet = true)]
    public int? Position { get; set; }

    /// <summary>What the page shows.</summary>
    public ContactView Contacts { get; private set; } = null!;

    /// <summary>Shows the contacts; 404 for anybody else's.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await subjects.FindAsync(HttpContext.ResidentId(), Position, cancellation) is not { } subject)
            return NotFound();
        Contacts = await reader.ReadAsync(subject, cancellation);
        return Page();
    }

    /// <summary>Takes the last change of a contact back. No PIN is asked: it only leads back to what was there.</summary>
    public async Task<IActionResult> OnPostAsync(string? batalkan, CancellationToken cancellation)
    {
        if (await subjects.FindAsync(HttpContext.ResidentId(), Position, cancellation) is not { } subject || ContactElements.Find(batalkan) is not { } element)
            return NotFound();
        try
        {
            var undone = await contacts.UndoAsync(new UndoContactOptions { Subject = subject, Element = element.Key }, HttpContext.ActingResident(), cancellation);
            TempData.SetNotice(undone ? $"{element.Label} yang lama berlaku lagi. Jika perubahan itu bukan dari Anda, segera ganti PIN Anda." : "Perubahan ini tidak dapat dibatalkan lagi.", undone ? Notice.Success : Notice.Warning);
        }
        catch (RegisterException refusal)
        {
            TempData.SetNotice(refusal.Message, Notice.Warning);
        }

        return RedirectToPage(new { anggota = Position });
    }
}
