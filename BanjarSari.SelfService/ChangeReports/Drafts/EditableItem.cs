using BanjarSari.SelfService.Register.Elements;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>An item that the reporter may still change: of the draft, or one that an officer asked to be mended.</summary>
public sealed record EditableItem
{
    /// <summary>The report, tracked, with its items.</summary>
    public required ChangeReport Report { get; init; }

    /// <summary>The item, tracked.</summary>
    public required ChangeItem Item { get; init; }

    /// <summary>The reporter's card now.</summary>
    public required ReportCard Card { get; init; }

    /// <summary>Whose record; null for a person not yet recorded.</summary>
    public required ReportSubject? Subject { get; init; }

    /// <summary>What the first segment of its addresses says: <c>draf</c> or the number.</summary>
    public string Number => Report.Reference ?? Addresses.Draft;

    /// <summary>The report is not sent yet.</summary>
    public bool IsDraft => Report.State == ChangeReportStates.Draft;

    /// <summary>The element; null for an event.</summary>
    public Element? Element => ElementCatalog.Find(Item.Element);

    /// <summary>The form; null for an element.</summary>
    public ReportForm? Form => ReportForms.Find(Item.Kind);
}
