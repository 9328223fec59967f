using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>Why an element is to change.</summary>
public sealed class ReasonModel(EditableItems items, ItemEditService edits, ItemSteps steps, ItemValues values) : ItemPageModel(items)
{
    /// <summary>The reason as typed.</summary>
    [BindProperty(Name = "alasan")]
    public string? Reason { get; set; }

    /// <summary>Advice about a name, see <see cref="NameAdvice"/>.</summary>
    public IReadOnlyList<string> Advice { get; private set; } = [];

    /// <summary>Shows the reason.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        Reason = Editable.Item.Reason;
        return Page();
    }

    /// <summary>Takes the reason and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        try
        {
            await edits.SetReasonAsync(Editable, Reason, cancellation);
            return Redirect(steps.Next(Editable));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError("alasan", refusal.Message);
            return Again();
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || Editable.Element is not { } element)
            return false;
        Advice = element.Key == nameof(Resident.Name) ? [.. NameAdvice.Of(values.New(Editable.Item) ?? "")] : [];
        return true;
    }
}
