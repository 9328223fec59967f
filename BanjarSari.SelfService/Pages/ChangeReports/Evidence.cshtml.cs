using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>How a change is proven: which document, and its photo or the word that it will be brought.</summary>
public sealed class EvidenceModel(EditableItems items, ItemEditService edits, ItemEvidence evidence, ItemSteps steps) : ItemPageModel(items)
{
    /// <summary>Key of the chosen kind.</summary>
    [BindProperty(Name = "jenisBukti")]
    public string? Kind { get; set; }

    /// <summary>It will be brought to the office.</summary>
    [BindProperty(Name = "bawaKeKantor")]
    public bool BringToOffice { get; set; }

    /// <summary>What would do.</summary>
    public IReadOnlyList<EvidenceKind> Accepted { get; private set; } = [];

    /// <summary>Shows what would do, and what was chosen.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        Kind = Editable.Item.BasisKind ?? (Accepted.Count == 1 ? Accepted[0].Key : null);
        BringToOffice = Editable.Item.BringToOffice;
        return Page();
    }

    /// <summary>Takes the choice and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        try
        {
            await edits.SetBasisAsync(Editable, new SetBasisOptions { Kind = Kind, BringToOffice = BringToOffice }, cancellation);
            return Redirect(steps.Next(Editable));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError(evidence.Chosen(Editable.Item) is null ? "jenisBukti" : "bawaKeKantor", refusal.Message);
        }

        return Again();
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return false;
        Accepted = evidence.Accepted(Editable.Item);
        return true;
    }
}
