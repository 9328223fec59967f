using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>
/// Records what happens to people: birth, death, moving out and in, missing, leaving; with all that follows for
/// family, account and aid, in one act. Undone by <see cref="PopulationEventUndo"/>.
/// </summary>
public sealed class PopulationEventService(
    PopulationDbContext db, BirthRecording births, ArrivalRecording arrivals, DepartureRecording departures,
    EventTrace trace, LastDecision decisions, ReferenceCodeBook codes, FieldCipher cipher, ActLog acts, VillageClock clock)
{
    /// <summary>
    /// Records one event. Throws <see cref="RegisterException"/> with a sentence when a rule forbids it, and
    /// <see cref="RegisterConflictException"/> when someone else changed the person meanwhile.
    /// </summary>
    public async Task<RecordedEvent> RecordAsync(RecordEventOptions options, ActingPerson by, CancellationToken cancellation = default)
    {
        var process = acts.Begin(ProcessKinds.EventRecorded, by, options.DocumentNumber);
        var recorded = await PrepareAsync(options, process, cancellation);
        trace.Write(process);
        db.Processes.Add(process);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw await decisions.ConflictAsync(recorded.ResidentId, cancellation);
        }

        return recorded;
    }

    /// <summary>
    /// As <see cref="RecordAsync"/>, as part of a larger act: the caller writes <see cref="EventTrace"/> once after the last
    /// event of the act, and saves.
    /// </summary>
    internal async Task<RecordedEvent> PrepareAsync(RecordEventOptions options, Process process, CancellationToken cancellation)
    {
        EventGuards.Check(options, clock.Today, codes);
        var follow = options.Kind switch
        {
            EventKinds.Birth => await births.ApplyAsync(options, process, cancellation),
            EventKinds.MoveIn => await arrivals.ApplyAsync(options, process, cancellation),
            _ => await departures.ApplyAsync(options, process, cancellation),
        };

        var happened = EventOf(options, follow, process);
        db.PopulationEvents.Add(happened);
        acts.Add(process, "recorded", nameof(PopulationEvent), happened.Id, follow.Person.Id, follow.Person.FamilyId);
        return new RecordedEvent(happened.Id, follow.Person.Id);
    }

    private PopulationEvent EventOf(RecordEventOptions options, EventFollowUp follow, Process process)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(process.At));
        return new PopulationEvent
        {
            Id = id,
            ResidentId = follow.Person.Id,
            Kind = options.Kind,
            OccurredOn = options.OccurredOn,
            ReportedOn = options.ReportedOn ?? clock.Today,
            FamilyId = follow.Person.FamilyId,
            PreviousState = follow.PreviousState,
            PreviousStateSince = follow.PreviousStateSince,
            PreviousFamilyRelation = follow.PreviousFamilyRelation,
            NewHeadResidentId = follow.NewHead?.Id,
            NewHeadPreviousRelation = follow.NewHeadPreviousRelation,
            OtherAddress = cipher.Seal(nameof(PopulationEvent), nameof(PopulationEvent.OtherAddress), id, options.OtherAddress),
            MoveClassification = options.MoveClassification,
            MoveReason = options.MoveReason,
            DeathPlace = options.DeathPlace,
            DeathTime = options.DeathTime,
            DeathCause = options.DeathCause,
            DeathDeclarant = options.DeathDeclarant,
            DocumentNumber = options.DocumentNumber,
            Note = options.Note,
            ProcessId = process.Id,
        };
    }
}
