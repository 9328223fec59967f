using BanjarSari.SelfService.DataQuality;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.MyData;

/// <summary>Copies the record itself: elements with source and history, the card, events, acts.</summary>
internal sealed class RecordCopies(PopulationDbContext db, FieldCipher cipher, ElementWords words, ReferenceCodeBook codes, Profile.ElementHistory sources, FamilyCardService cards)
{
    private const int MostActs = 5_000;

    public async Task<IReadOnlyList<CopiedElement>> ElementsAsync(Resident person, CancellationToken cancellation)
    {
        var changed = await sources.SourcesAsync(person.Id, cancellation);
        return [.. ElementCatalog.All.Select(element =>
        {
            var value = element.Get(person, cipher);
            return new CopiedElement(element.Key, element.Label, value, InWords(element, value), value is null ? null : changed.GetValueOrDefault(element.Key) ?? Profile.ElementHistory.SourceOf(person));
        })];
    }

    public async Task<IReadOnlyList<CopiedChange>> HistoryAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.ElementChanges.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.ChangedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        return rows.ConvertAll(row =>
        {
            var element = ElementCatalog.Find(row.Element);
            return new CopiedChange(
                row.ChangedAt, row.Element, element?.Label ?? row.Element,
                InWords(element, cipher.Open(nameof(ElementChange), nameof(ElementChange.OldValue), row.Id, row.OldValue)),
                InWords(element, cipher.Open(nameof(ElementChange), nameof(ElementChange.NewValue), row.Id, row.NewValue)), row.Source, row.SourceDate);
        });
    }

    /// <summary>The card with the names of its members, of the protected not even that (UU 27/2022 art. 33).</summary>
    public async Task<CopiedFamily?> FamilyAsync(Guid residentId, CancellationToken cancellation)
    {
        if (await cards.ReadAsync(residentId, cancellation) is not { } card)
            return null;
        var header = card.Header;
        return new CopiedFamily(header.KkNumber?.Digits, header.Address, $"{header.Hamlet ?? "-"}, RT {header.Rt ?? "-"} RW {header.Rw ?? "-"}", [.. card.Members.Select(member => new CopiedMember(member.Name, member.Relation))]);
    }

    public async Task<IReadOnlyList<CopiedEvent>> EventsAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.PopulationEvents.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.OccurredOn).ThenBy(row => row.Id).ToListAsync(cancellation);
        return rows.ConvertAll(row => new CopiedEvent(codes.Screen("event-kind", row.Kind)!, row.OccurredOn, row.ReportedOn, row.DocumentNumber, row.Note, row.UndoneAt));
    }

    public async Task<IReadOnlyList<CopiedProblem>> ProblemsAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.DataProblems.AsNoTracking().Where(row => row.ResidentId == residentId).OrderBy(row => row.FoundAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        return rows.ConvertAll(row => new CopiedProblem(QualityRules.Find(row.Kind)?.Title ?? row.Kind, row.Detail, row.FoundAt, row.SettledAt, row.AcceptedBecause));
    }

    public async Task<IReadOnlyList<CopiedAct>> ActsAsync(Guid residentId, CancellationToken cancellation) =>
        await db.ProcessEvents.AsNoTracking().Where(change => change.ResidentId == residentId)
            .Join(db.Processes, change => change.ProcessId, process => process.Id, (change, process) => new { Change = change, Process = process })
            .OrderByDescending(row => row.Process.Sequence).ThenBy(row => row.Change.Ordinal).Take(MostActs)
            .Select(row => new CopiedAct(row.Process.At, row.Process.Kind, row.Change.Kind, row.Process.ActorPost, row.Process.Channel)).ToListAsync(cancellation);

    // It is the person's own copy: numbers stand in full, unlike on screen.
    private string? InWords(Element? element, string? value) =>
        element is null || element.Kind is ElementKind.Nik or ElementKind.KkNumber ? value : words.Of(element, value);
}
