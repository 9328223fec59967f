using System.Globalization;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.Contacts;
using BanjarSari.SelfService.Pages.ChangeReports.Inputs;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.ChangeReports;

/// <summary>
/// Begin of a report, one question a page: what, whose, which element, what it should be. Everything before the first answer
/// stands in the address (<c>jenis</c>, <c>anggota</c>, <c>elemen</c>), so that PROFIL and the family page lead into the middle.
/// </summary>
public sealed class NewModel(ReportCardReader cards, DraftService drafts, ValueInputs inputs, OpenMatters open, ItemEvidence evidence) : ReportPageModel
{
    /// <summary>Kind of report in the address.</summary>
    [BindProperty(Name = "jenis", SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>Handle of the person in the address; <c>baru</c>: not recorded yet.</summary>
    [BindProperty(Name = "anggota", SupportsGet = true)]
    public string? Handle { get; set; }

    /// <summary>Key of the element in the address.</summary>
    [BindProperty(Name = "elemen", SupportsGet = true)]
    public string? ElementKey { get; set; }

    /// <summary>What was searched for in a long list.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Query { get; set; }

    /// <summary>The reporter's card.</summary>
    public ReportCard Card { get; private set; } = null!;

    /// <summary>The person whose record it is; null: not chosen.</summary>
    public ReportSubject? Subject { get; private set; }

    /// <summary>The question for the new value; null: the element is not chosen.</summary>
    public ValueInput? Value { get; private set; }

    /// <summary>The event; null: an element.</summary>
    public ReportForm? Form { get; private set; }

    /// <summary>Evidence that the event needs.</summary>
    public IReadOnlyList<EvidenceKind> Accepted { get; private set; } = [];

    /// <summary>The open report in the way; null: none.</summary>
    public OpenItem? Open { get; private set; }

    /// <summary>Shows the question that comes next; contacts are changed without a report; 404 for what does not exist or is not this resident's to report.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        ElementKey is not null && ContactElements.AddressOf(ElementKey, int.TryParse(Handle, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null) is { } contact ? Redirect(contact)
        : await LoadAsync(new TypedValue(null), cancellation) ? Page() : NotFound();

    /// <summary>Puts the new value, or the event, into the draft and goes on to its next step.</summary>
    public async Task<IActionResult> OnPostAsync(bool kosongkan, string[]? siapa, CancellationToken cancellation)
    {
        var kind = ElementCatalog.Find(ElementKey)?.Kind == ElementKind.Date ? InputKind.Date : InputKind.Text;
        var typed = new TypedValue(TypedForm.Read(Request.Form, ValueInput.Name, kind), kosongkan);
        if (!await LoadAsync(typed, cancellation))
            return NotFound();
        try
        {
            var place = Form is null
                ? await drafts.AddElementAsync(new AddElementOptions { ReporterId = ResidentId, Handle = Handle, Element = ElementKey, Value = typed }, cancellation)
                : await drafts.AddFormAsync(new AddFormOptions { ReporterId = ResidentId, Kind = Form.Kind, Handles = Form.About is "member" or "members" ? siapa ?? [] : [ReportSubject.Me] }, cancellation);
            if (place is { } ordinal)
                return Redirect(Form is null ? Addresses.Step(Addresses.Draft, ordinal, "alasan") : Addresses.FormPage(Addresses.Draft, ordinal, 1));
            if (Form is null)
                return NotFound();
            ModelState.AddModelError("siapa", "Pilih dulu siapa orangnya.");
        }
        catch (RegisterException refusal)
        {
            ModelState.AddModelError(Form is null ? ValueInput.Name : "siapa", refusal.Message);
        }

        return Again();
    }

    /// <summary>Elements to choose from, in the groups of the profile page.</summary>
    public IEnumerable<IGrouping<ElementGroup, Element>> Groups => ReportableElements.For(Subject!).GroupBy(element => element.Group);

    private async Task<bool> LoadAsync(TypedValue typed, CancellationToken cancellation)
    {
        Card = await cards.ReadAsync(ResidentId, cancellation);
        Kind = Handle == "baru" ? ReportKinds.MissingMember : Kind;
        if (ReportForms.Find(Kind) is { } form)
        {
            Form = form;
            Accepted = evidence.Accepted(new ChangeItem { Kind = form.Kind, State = ChangeItemStates.Draft });
            return true;
        }

        if (Kind is not (null or ReportKinds.Change) || Card.Find(Handle) is not { MayPropose: true } subject)
            return false;
        if (ElementKey is null)
        {
            Subject = Handle is null && Card.SubjectsOf(ReportKinds.Change).Count > 1 ? null : subject;
            return true;
        }

        Subject = subject;
        if (ReportableElements.Find(ElementKey, subject) is not { } element)
            return false;
        Open = await open.FindAsync(OpenKeys.OfElement(subject.ResidentId, element.Key), ResidentId, cancellation);
        Value = await inputs.MakeAsync(element, subject, typed, Query, cancellation) with { Keep = Kept() };
        return true;
    }

    private List<KeyValuePair<string, string>> Kept() =>
        [.. new[] { ("elemen", ElementKey), ("anggota", Handle) }.Where(pair => pair.Item2 is not null).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2!))];
}
