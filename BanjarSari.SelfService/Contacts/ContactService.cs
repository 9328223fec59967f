using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Contacts;

/// <summary>
/// Contacts change at once, by the resident (tier 0 of register.md section 4). Whoever stole a PIN could do that too: so the
/// old contact is told, stays on file for a time, and takes the change back with one tap.
/// </summary>
public sealed class ContactService(
    PopulationDbContext db, ContactReader reader, ContactNotices notices, ElementHistory history, FieldCipher cipher, ActLog acts, VillageClock clock, IOptions<ContactOptions> options)
{
    private const string ByThemselves = "Perubahan oleh warga di Layanan Mandiri";
    private const string TakenBack = "Pembatalan oleh warga di Layanan Mandiri";

    /// <summary>
    /// Changes a contact; false when it is that already. Throws <see cref="RegisterException"/> with a sentence when the value is
    /// wrong, too many changes were made, or somebody else changed the record at the same time.
    /// </summary>
    public async Task<bool> ChangeAsync(ChangeContactOptions change, ActingPerson by, CancellationToken cancellation = default)
    {
        var element = ElementCatalog.Of(change.Element);
        var wanted = change.Typed is null ? null : ContactRules.Canonical(element, change.Typed);
        var person = await db.Residents.SingleAsync(row => row.Id == change.Subject.ResidentId, cancellation);
        if (element.Get(person, cipher) == wanted)
            return false;
        await LimitAsync(person.Id, element, cancellation);

        var process = acts.Begin(ProcessKinds.ContactChanged, by, ByThemselves);
        var row = Apply(person, element, wanted, ByThemselves, process);
        var entry = new ContactChange
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(process.At)),
            ResidentId = person.Id,
            Element = element.Key,
            ElementChangeId = row.Id,
            ChangedByResidentId = by.ResidentId ?? person.Id,
            ChangedAt = process.At,
            UndoUntil = process.At.AddHours(options.Value.UndoHours),
        };
        db.ContactChanges.Add(entry);
        notices.Changed(entry, element, change.Subject);
        await SaveAsync(cancellation);
        return true;
    }

    /// <summary>
    /// Takes the last change of a contact back; false when there is nothing to take back (any more). Throws <see cref="RegisterException"/>
    /// when somebody else changed the record at the same time.
    /// </summary>
    public async Task<bool> UndoAsync(UndoContactOptions undo, ActingPerson by, CancellationToken cancellation = default)
    {
        var element = ElementCatalog.Of(undo.Element);
        var person = await db.Residents.SingleAsync(row => row.Id == undo.Subject.ResidentId, cancellation);
        if (await reader.UndoableAsync(person, element, cancellation) is not { } undoable)
            return false;

        var process = acts.Begin(ProcessKinds.ContactUndone, by, TakenBack);
        Apply(person, element, undoable.Old, TakenBack, process);
        undoable.Change.UndoneAt = process.At;
        notices.Undone(undoable.Change, element, undo.Subject);
        await SaveAsync(cancellation);
        return true;
    }

    private ElementChange Apply(Resident person, Element element, string? wanted, string source, Process process)
    {
        var old = element.Get(person, cipher);
        element.Set(person, cipher, wanted);
        acts.Add(process, "changed", nameof(Resident), person.Id, person.Id, person.FamilyId, [new ValueChange(element.Key, old, wanted)]);
        db.Processes.Add(process);
        return history.Add(person, element.Key, old, wanted, source, clock.Today, process);
    }

    private async Task LimitAsync(Guid residentId, Element element, CancellationToken cancellation)
    {
        var since = clock.UtcNow.AddDays(-options.Value.WithinDays);
        if (await db.ContactChanges.CountAsync(row => row.ResidentId == residentId && row.Element == element.Key && row.ChangedAt > since, cancellation) >= options.Value.MostChanges)
            throw new RegisterException($"{element.Label}: sudah {options.Value.MostChanges} kali diubah dalam {options.Value.WithinDays} hari terakhir. Untuk mengubahnya lagi, datanglah ke kantor desa.");
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw new RegisterException("Data ini baru saja diubah di tempat lain. Periksa isinya, lalu coba sekali lagi bila masih perlu.");
        }
    }
}
