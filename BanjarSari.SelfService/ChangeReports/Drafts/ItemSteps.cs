namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>The order in which an item is asked, one thing a page; what is answered already is not asked again.</summary>
public sealed class ItemSteps(ItemValues values, ItemEvidence evidence)
{
    /// <summary>Where the reporter goes next: the first step of the item that lacks something, else the answers to check.</summary>
    public string Next(EditableItem editable, int afterPage = 0)
    {
        ArgumentNullException.ThrowIfNull(editable);
        var item = editable.Item;
        var walking = evidence.Chosen(item) is null;
        if (editable.Form is { } form && FirstOpen(form, values.Fields(item), walking ? afterPage : 0) is { } page)
            return Addresses.FormPage(editable.Number, item.Ordinal, page);
        if (editable.Form is null && item.Reason.Length == 0)
            return Addresses.Step(editable.Number, item.Ordinal, "alasan");
        return walking ? Addresses.Step(editable.Number, item.Ordinal, "bukti") : Addresses.Of(editable.Number);
    }

    /// <summary>Pages of the form, for <paramref name="fields"/>: those on which nothing is asked are left out.</summary>
    public static IReadOnlyList<int> Pages(ReportForm form, IReadOnlyDictionary<string, string> fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. form.Pages.Select((page, index) => (Asked: page.Any(field => field.IsAsked(fields)), Number: index + 1)).Where(page => page.Asked).Select(page => page.Number)];
    }

    // While the form is walked through, every page is met once, also those where nothing has to be filled in.
    private static int? FirstOpen(ReportForm form, IReadOnlyDictionary<string, string> fields, int afterPage)
    {
        var asked = Pages(form, fields);
        return afterPage > 0
            ? asked.Cast<int?>().FirstOrDefault(page => page > afterPage)
            : asked.Cast<int?>().FirstOrDefault(page => form.Pages[page!.Value - 1].Any(field => field.IsAsked(fields) && !field.Optional && !fields.ContainsKey(field.Key)));
    }
}
