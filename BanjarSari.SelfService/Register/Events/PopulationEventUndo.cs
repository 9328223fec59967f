using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Undoes an event recorded by mistake: everything as before, event and undoing both remain.</summary>
public sealed class PopulationEventUndo(PopulationDbContext db, UndoGuards guards, EventTrace trace, ElementHistory history, LastDecision decisions, ActLog acts, VillageClock clock)
{
    /// <summary>
    /// Undoes <paramref name="eventId"/> and what was recorded with it in one act (a family that moved);
    /// <paramref name="reason"/> is kept with the act. A report that asked for it stays decided. Throws <see cref="RegisterException"/>
    /// when it was undone already or something later rests on it.
    /// </summary>
    public async Task UndoAsync(Guid eventId, string reason, ActingPerson by, CancellationToken cancellation = default)
    {
        var happened = await db.PopulationEvents.SingleOrDefaultAsync(row => row.Id == eventId, cancellation) ?? throw new RegisterException("Peristiwa tidak ditemukan.");
        if (happened.UndoneAt is { } undone)
            throw new RegisterException($"Peristiwa ini sudah dibatalkan pada {clock.InWords(undone)}.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RegisterException("Isi alasan pembatalan.");
        var together = await db.PopulationEvents.Where(row => row.ProcessId == happened.ProcessId && row.UndoneAt == null).ToListAsync(cancellation);
        var keys = together.ConvertAll(row => row.ResidentId);
        var people = await db.Residents.Where(row => keys.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);
        foreach (var one in together)
            await guards.CheckAsync(one, people[one.ResidentId], cancellation);

        var process = acts.Begin(ProcessKinds.EventUndone, by, reason.Trim());
        if (happened.PreviousState is null)
            (people[happened.ResidentId].State, people[happened.ResidentId].StateSince) = (ResidentStates.NotValid, clock.Today);
        else
            await RestoreAsync(happened.ProcessId, together, process, cancellation);
        foreach (var person in people.Values)
            await guards.CheckFamilyAsync(person, cancellation);
        foreach (var problem in await db.DataProblems.Where(row => row.ProcessId == happened.ProcessId && row.SettledAt == null).ToListAsync(cancellation))
            problem.SettledAt = process.At;

        foreach (var one in together)
        {
            (one.UndoneAt, one.UndoneByProcessId) = (process.At, process.Id);
            acts.Add(process, "undone", nameof(PopulationEvent), one.Id, one.ResidentId, people[one.ResidentId].FamilyId);
        }

        trace.Write(process);
        db.Processes.Add(process);
        await SaveAsync(happened.ResidentId, cancellation);
    }

    private async Task RestoreAsync(Guid processId, List<PopulationEvent> together, Process process, CancellationToken cancellation)
    {
        foreach (var change in await db.ProcessEvents.AsNoTracking().Where(row => row.ProcessId == processId && row.Changes != null && row.EntityKind != nameof(ChangeItem)).ToListAsync(cancellation))
        {
            if (change.EntityKind == nameof(ResidentAccount))
                await AccountClosing.ReopenAsync(db, change.EntityId);
            else
                await RestoreAsync(change, cancellation);
        }

        foreach (var headId in together.Select(row => row.NewHeadResidentId).OfType<Guid>())
            await HistoryAsync(headId, process, cancellation);
    }

    private async Task HistoryAsync(Guid headId, Process process, CancellationToken cancellation)
    {
        var head = await db.Residents.SingleAsync(row => row.Id == headId, cancellation);
        history.Add(head, nameof(Resident.FamilyRelation), "1", head.FamilyRelation?.ToString(System.Globalization.CultureInfo.InvariantCulture), "Peristiwa kepala keluarga dibatalkan", clock.Today, process);
    }

    private async Task RestoreAsync(ProcessEvent change, CancellationToken cancellation)
    {
        var type = change.EntityKind switch
        {
            nameof(Resident) => typeof(Resident),
            nameof(Family) => typeof(Family),
            nameof(AidRecipient) => typeof(AidRecipient),
            _ => throw new InvalidOperationException($"An event changed {change.EntityKind}, which cannot be undone."),
        };
        var entry = db.Entry((await db.FindAsync(type, [change.EntityId], cancellation))!);
        if (!acts.Read(change).All(value => EventTrace.Restore(entry, value)))
            throw UndoGuards.LaterChange();
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
