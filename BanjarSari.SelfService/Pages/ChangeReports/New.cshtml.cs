using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.Register.Elements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>How a change is reported at the office: what to bring, when, where, and who decides.</summary>
public sealed class NewModel : PageModel
{
    /// <summary>The way for the element asked for; null: the resident has still to choose one.</summary>
    public ReportingWay? Way { get; private set; }

    /// <summary>Elements to choose from, in the groups of the profile page.</summary>
    public static IEnumerable<IGrouping<ElementGroup, Element>> Groups => ElementCatalog.All.GroupBy(element => element.Group);

    /// <summary>Shows the way; 404 for an element that does not exist.</summary>
    public IActionResult OnGet(string? elemen, string? anggota)
    {
        if (anggota == "baru")
            Way = ReportingWay.MissingMember;
        else if (ElementCatalog.Find(elemen) is { } element)
            Way = ReportingWay.Of(element);
        else if (elemen is not null)
            return NotFound();
        return Page();
    }
}
