using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Changes elements of one resident: the act behind an officer's form and behind an approved change report.</summary>
public sealed class ResidentChangeService(PopulationDbContext db, ElementRules rules, FieldCipher cipher, ResidentNumberChange numbers, FamilyHeadRule heads, LastDecision decisions, ElementHistory history, ActLog acts, VillageClock clock)
{
    /// <summary>
    /// Changes what differs and returns how many elements did; 0 writes nothing. Throws
    /// <see cref="RegisterException"/> when a value is wrong or a rule forbids it, and
    /// <see cref="RegisterConflictException"/> when the record is not the one that was decided upon.
    /// </summary>
    public async Task<int> ChangeAsync(ChangeElementsOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var person = await db.Residents.SingleOrDefaultAsync(row => row.Id == options.ResidentId, cancellation)
            ?? throw new RegisterException("Data penduduk tidak ditemukan.");
        if (person.Version != options.ExpectedVersion)
            throw await decisions.ConflictAsync(person.Id, cancellation);
        if (options.Changes.GroupBy(change => change.Element).Any(group => group.Count() > 1))
            throw new RegisterException("Satu elemen hanya boleh diubah sekali dalam satu tindakan.");

        var process = acts.Begin(ProcessKinds.ResidentChanged, by, string.Join("; ", options.Changes.Select(change => change.Source).Distinct()));
        var changed = await PrepareAsync(person, options.Changes, process, cancellation);
        if (changed == 0)
            return 0;

        db.Processes.Add(process);
        await SaveAsync(person.Id, cancellation);
        return changed;
    }

    /// <summary>As <see cref="ChangeAsync"/>, as part of a larger act: <paramref name="process"/> gets the event, the caller saves.</summary>
    internal async Task<int> PrepareAsync(Resident person, IEnumerable<ElementValueChange> changes, Process process, CancellationToken cancellation)
    {
        var changed = new List<ValueChange>();
        foreach (var change in changes)
            if (await ApplyAsync(person, change, process, cancellation) is { } difference)
                changed.Add(difference);
        if (changed.Count > 0)
            acts.Add(process, "changed", nameof(Resident), person.Id, person.Id, person.FamilyId, changed);
        return changed.Count;
    }

    private async Task<ValueChange?> ApplyAsync(Resident person, ElementValueChange change, Process process, CancellationToken cancellation)
    {
        var element = ElementCatalog.Find(change.Element) ?? throw new RegisterException("Elemen ini tidak dikenal.");
        var wanted = rules.Canonical(element, change.NewValue, clock.Today);
        var old = element.Get(person, cipher);
        if (old == wanted)
            return null;

        if (element.Key == nameof(Resident.Nik))
            await numbers.SetNikAsync(person, wanted, cancellation);
        else
            element.Set(person, cipher, wanted);
        if (element.Key == nameof(Resident.FamilyRelation))
            await heads.CheckAsync(person, old, process.Id, cancellation);
        history.Add(person, change with { NewValue = wanted }, old, process);
        return new ValueChange(element.Key, old, wanted);
    }

    private async Task SaveAsync(Guid residentId, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw await decisions.ConflictAsync(residentId, cancellation);
        }
    }
}
