using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Pages.ChangeReports.Inputs;
using BanjarSari.SelfService.Register;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>One page of the form of an event or a missing member.</summary>
public sealed class FormModel(EditableItems items, ItemEditService edits, ItemSteps steps, InputFields inputs, ItemValues values) : ItemPageModel(items)
{
    /// <summary>Page of the form, from 1.</summary>
    [BindProperty(Name = "langkah", SupportsGet = true)]
    public int PageNumber { get; set; }

    /// <summary>The questions of the page.</summary>
    public IReadOnlyList<InputField> Fields { get; private set; } = [];

    /// <summary>Question over the page.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Place of the page among those asked, and how many there are with evidence and check.</summary>
    public (int Place, int Of) Step { get; private set; }

    /// <summary>Shows the page with what was filled in before.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        await AskAsync(values.Fields(Editable.Item).ToDictionary(field => field.Key, field => (string?)field.Value), cancellation);
        return Page();
    }

    /// <summary>Takes the page and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
            return NotFound();
        await AskAsync(new Dictionary<string, string?>(), cancellation);
        var typed = Fields.ToDictionary(field => field.Name, field => TypedForm.Read(Request.Form, field.Name, field.Kind));
        try
        {
            foreach (var (field, sentence) in await edits.SetFieldsAsync(Editable, new SetFieldsOptions { Page = PageNumber, Typed = typed }, cancellation))
                ModelState.AddModelError(field, sentence);
            if (ModelState.IsValid)
                return Redirect(steps.Next(Editable, PageNumber));
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError("", refusal.Message);
        }

        await AskAsync(typed, cancellation);
        return Again();
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) && Editable.Form is { } form && ItemSteps.Pages(form, values.Fields(Editable.Item)).Contains(PageNumber);

    private async Task AskAsync(IReadOnlyDictionary<string, string?> typed, CancellationToken cancellation)
    {
        var (form, known) = (Editable.Form!, values.Fields(Editable.Item));
        var page = form.Pages[PageNumber - 1];
        Heading = page[0].Heading ?? form.Title;
        var pages = ItemSteps.Pages(form, known);
        Step = (pages.ToList().IndexOf(PageNumber) + 1, pages.Count + 2);
        var fields = new List<InputField>();
        foreach (var field in page.Where(field => field.IsAsked(known)))
            fields.Add(await inputs.FieldAsync(field, typed.GetValueOrDefault(field.Key), Editable.Card, cancellation));
        Fields = fields.Count == 1 ? [fields[0] with { LabelHidden = fields[0].Label == Heading }] : fields;
    }
}
