using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>A step of one item of the draft, or of an item to be mended; everything else is not there.</summary>
public abstract class ItemPageModel(EditableItems items) : ReportPageModel
{
    /// <summary><c>draf</c>, or the number of the report.</summary>
    [BindProperty(Name = "nomor", SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>Place of the item.</summary>
    [BindProperty(Name = "butir", SupportsGet = true)]
    public int Ordinal { get; set; }

    /// <summary>The item.</summary>
    public EditableItem Editable { get; private set; } = null!;

    /// <summary>Where the way back leads: the answers, or the report.</summary>
    public string Back => Addresses.Of(Number);

    /// <summary>What the officer asked for, where the item is to be mended.</summary>
    public string? Asked => Editable.IsDraft ? null : Editable.Item.Answer;

    /// <summary>Finds the item; false: 404.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await items.FindAsync(ResidentId, Number, Ordinal, cancellation) is not { } editable)
            return false;
        Editable = editable;
        return true;
    }
}
