using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Contacts;

/// <summary>Reads contacts and what of them can still be undone.</summary>
public sealed class ContactReader(PopulationDbContext db, FieldCipher cipher, VillageClock clock)
{
    /// <summary>The contacts of <paramref name="subject"/>.</summary>
    public async Task<ContactView> ReadAsync(ContactSubject subject, CancellationToken cancellation = default)
    {
        var person = await db.Residents.AsNoTracking().SingleAsync(row => row.Id == subject.ResidentId, cancellation);
        var lines = new List<ContactLine>();
        foreach (var element in ContactElements.All)
        {
            var undoable = await UndoableAsync(person, element, cancellation);
            lines.Add(new ContactLine { Element = element, Value = element.Get(person, cipher), Former = undoable?.Old, UndoUntil = undoable?.Change.UndoUntil });
        }

        return new ContactView(subject, lines);
    }

    /// <summary>The change that an undo would take back: the newest that stands, in its time, and whose value is still the recorded one.</summary>
    internal async Task<UndoableChange?> UndoableAsync(Resident person, Element element, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        var found = await db.ContactChanges.Where(row => row.ResidentId == person.Id && row.Element == element.Key && row.UndoneAt == null && row.UndoUntil > now)
            .Join(db.ElementChanges, row => row.ElementChangeId, history => history.Id, (row, history) => new { Change = row, History = history })
            .OrderByDescending(pair => pair.Change.ChangedAt).ThenByDescending(pair => pair.Change.Id).FirstOrDefaultAsync(cancellation);
        return found is not null && Open(nameof(ElementChange.NewValue), found.History, found.History.NewValue) == element.Get(person, cipher)
            ? new UndoableChange(found.Change, Open(nameof(ElementChange.OldValue), found.History, found.History.OldValue))
            : null;
    }

    private string? Open(string column, ElementChange history, SealedText? value) => cipher.Open(nameof(ElementChange), column, history.Id, value);
}

/// <summary>A change that can be undone.</summary>
/// <param name="Change">The change.</param>
/// <param name="Old">Contact before it; null: none.</param>
internal sealed record UndoableChange(ContactChange Change, string? Old);
