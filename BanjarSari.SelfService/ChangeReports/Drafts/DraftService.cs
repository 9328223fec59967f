using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>
/// The one draft of a resident, kept on the server so that it goes on from any device. Nothing of it reaches the
/// register or an officer before it is sent, so its changes are no acts.
/// </summary>
public sealed class DraftService(PopulationDbContext db, ReportCardReader cards, OpenMatters open, ElementValueCheck check, ItemValues values, ItemEvidence evidence, IOptions<ChangeReportOptions> options, TimeProvider clock)
{
    /// <summary>
    /// Puts an element into the draft, or the new value into the item that is there already. Returns its place; null: no such
    /// person or element for this reporter. Throws <see cref="RegisterException"/> with what is wrong.
    /// </summary>
    public async Task<int?> AddElementAsync(AddElementOptions add, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(add);
        var card = await cards.ReadAsync(add.ReporterId, cancellation);
        if (card.Find(add.Handle) is not { } subject || ReportableElements.Find(add.Element, subject) is not { } element)
            return null;
        if (await open.FindAsync(OpenKeys.OfElement(subject.ResidentId, element.Key), add.ReporterId, cancellation) is { } other)
            throw new RegisterException(other.Sentence);
        var now = await check.NowAsync(subject.ResidentId, element, cancellation);
        var wanted = check.Canonical(element, add.Value, now);

        using var turn = await db.Gate.EnterAsync(cancellation);
        var draft = await OpenAsync(card, cancellation);
        if (draft.Items.Find(row => row.SubjectResidentId == subject.ResidentId && row.Element == element.Key) is not { } item)
            item = Add(draft, ReportKinds.Change, subject.ResidentId, element.Key);
        values.SetOld(item, now);
        values.SetNew(item, wanted);
        evidence.Suit(item);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return item.Ordinal;
    }

    /// <summary>Begins an event or a missing member. Returns its place; null: no such person for this reporter and kind. Throws <see cref="RegisterException"/>.</summary>
    public async Task<int?> AddFormAsync(AddFormOptions add, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(add);
        var card = await cards.ReadAsync(add.ReporterId, cancellation);
        var allowed = card.SubjectsOf(add.Kind);
        var subjects = allowed.Where(person => add.Handles.Contains(person.Handle)).ToList();
        if (ReportForms.Find(add.Kind) is not { } form || subjects.Count != add.Handles.Distinct().Count() || (form.About == "member" && subjects.Count != 1) || subjects.Count == 0)
            return null;

        using var turn = await db.Gate.EnterAsync(cancellation);
        var draft = await OpenAsync(card, cancellation);
        Guid? about = form.About == "new" ? null : (subjects.Find(person => !person.NeedsConsent) ?? subjects[0]).ResidentId;
        // A second tap on the button finds the item of the first.
        if (draft.Items.Find(row => row.Kind == form.Kind && row.SubjectResidentId == about && (form.About != "new" || values.Fields(row).Count == 0)) is not { } item)
            item = Add(draft, form.Kind, about, null);
        if (await open.FindAsync(OpenKeys.Of(item, card.FamilyId), add.ReporterId, cancellation) is { } other)
            throw new RegisterException(other.Sentence);
        var fields = values.Fields(item).ToDictionary();
        if (form.About == "members")
            fields[MemberKeys.Field] = MemberKeys.Join(subjects.Select(person => person.ResidentId));
        values.SetFields(item, fields);
        evidence.Suit(item);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return item.Ordinal;
    }

    /// <summary>Takes out one item or all; the evidence goes with it. False: there is none.</summary>
    public async Task<bool> RemoveAsync(RemoveItemOptions remove, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(remove);
        if (await FindAsync(remove.ReporterId, cancellation) is not { } draft)
            return false;
        var items = draft.Items.Where(item => remove.Ordinal is null || item.Ordinal == remove.Ordinal).ToList();
        if (items.Count == 0 && remove.Ordinal is not null)
            return false;
        foreach (var item in items)
            await evidence.RemoveAllAsync(item.Id, remove.By, cancellation);
        db.ChangeItems.RemoveRange(items);
        if (items.Count == draft.Items.Count)
            db.ChangeReports.Remove(draft);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    internal Task<ChangeReport?> FindAsync(Guid reporterId, CancellationToken cancellation) =>
        db.ChangeReports.Include(row => row.Items).Where(row => row.ReporterResidentId == reporterId && row.State == ChangeReportStates.Draft && row.FiledByOfficer == null)
            .OrderBy(row => row.Id).FirstOrDefaultAsync(cancellation);

    private async Task<ChangeReport> OpenAsync(ReportCard card, CancellationToken cancellation)
    {
        if (await FindAsync(card.Me.ResidentId, cancellation) is { } draft)
            return draft;
        draft = new ChangeReport { Id = Guid.CreateVersion7(clock.GetUtcNow()), ReporterResidentId = card.Me.ResidentId, FamilyId = card.FamilyId, State = ChangeReportStates.Draft, CreatedAt = clock.GetUtcNow().UtcDateTime };
        db.ChangeReports.Add(draft);
        return draft;
    }

    private ChangeItem Add(ChangeReport draft, string kind, Guid? subject, string? element)
    {
        if (draft.Items.Count >= options.Value.MostItems)
            throw new RegisterException($"Satu laporan paling banyak {options.Value.MostItems} butir. Kirim laporan ini dulu, lalu buat yang baru.");
        var item = new ChangeItem
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ReportId = draft.Id,
            Ordinal = Enumerable.Range(1, draft.Items.Count + 1).First(place => draft.Items.All(row => row.Ordinal != place)),
            Kind = kind,
            SubjectResidentId = subject,
            Element = element,
            State = ChangeItemStates.Draft,
        };
        draft.Items.Add(item);
        db.ChangeItems.Add(item);
        return item;
    }
}
