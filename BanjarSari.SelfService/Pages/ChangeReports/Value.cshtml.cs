using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Pages.ChangeReports.Inputs;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>Changes the new value of an item.</summary>
public sealed class ValueModel(EditableItems items, ItemEditService edits, ItemSteps steps, ValueInputs inputs, ItemValues values) : ItemPageModel(items)
{
    /// <summary>What was searched for in a long list.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Query { get; set; }

    /// <summary>The question.</summary>
    public ValueInput Value { get; private set; } = null!;

    /// <summary>Shows the value as it was typed before.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || Editable.Element is null)
            return NotFound();
        var typed = values.New(Editable.Item);
        await AskAsync(new TypedValue(typed, typed is null), cancellation);
        return Page();
    }

    /// <summary>Takes the value and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(bool kosongkan, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation) || Editable.Element is not { } element)
            return NotFound();
        var typed = new TypedValue(TypedForm.Read(Request.Form, ValueInput.Name, element.Kind == ElementKind.Date ? InputKind.Date : InputKind.Text), kosongkan);
        try
        {
            await edits.SetValueAsync(Editable, typed, cancellation);
            return Redirect(steps.Next(Editable));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError(ValueInput.Name, refusal.Message);
        }

        await AskAsync(typed, cancellation);
        return Again();
    }

    private async Task AskAsync(TypedValue typed, CancellationToken cancellation) =>
        Value = await inputs.MakeAsync(Editable.Element!, Editable.Subject!, typed, Query, cancellation);
}
