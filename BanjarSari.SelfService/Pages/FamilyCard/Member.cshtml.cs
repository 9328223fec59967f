using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BanjarSari.SelfService.Pages.FamilyCard;

/// <summary>The whole record of a child, for the head of the family, the spouse and the parents.</summary>
public sealed class MemberModel(MemberRecordService records) : PageModel
{
    /// <summary>What the page shows.</summary>
    public MemberRecordView Child { get; private set; } = null!;

    /// <summary>Shows the record of the child at place <paramref name="nomor"/> on the viewer's own card.</summary>
    public async Task<IActionResult> OnGetAsync(int nomor)
    {
        var child = await records.ReadAsync(
            new MemberRecordOptions { ViewerId = HttpContext.ResidentId(), Position = nomor, By = HttpContext.ActingResident() }, HttpContext.RequestAborted);
        if (child is null)
            return NotFound();
        Child = child;
        return Page();
    }
}
