using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.SignIn;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Death, moving out, missing, leaving: the person no longer stands on the card, and what that means for others.</summary>
public sealed class DepartureRecording(PopulationDbContext db, FamilyHeadRule heads, ElementHistory history, VillageClock clock)
{
    /// <summary>Kind of the line on the work list about a widowed spouse.</summary>
    public const string WidowedSpouse = "marital-status-widowed";

    /// <summary>Kind of the line about a child who became head: brothers and sisters are no longer children of the head.</summary>
    public const string RelationsToNewHead = "relations-to-new-head";

    internal async Task<EventFollowUp> ApplyAsync(RecordEventOptions options, Process process, CancellationToken cancellation)
    {
        var person = await db.Residents.SingleOrDefaultAsync(row => row.Id == options.ResidentId, cancellation)
            ?? throw new RegisterException("Data penduduk tidak ditemukan.");
        var state = EventKinds.StateAfter(options.Kind)!.Value;
        Guard(person, state, options.OccurredOn);
        var follow = new EventFollowUp { Person = person, PreviousState = person.State, PreviousStateSince = person.StateSince, PreviousFamilyRelation = person.FamilyRelation };

        person.State = state;
        person.StateSince = options.OccurredOn;
        await AccountClosing.CloseAsync(db, person.Id, process.At);
        await StopAidAsync(person, EndOf(person, options), cancellation);
        if (person.FamilyId is not { } familyId)
            return follow;

        var left = await db.Residents.Where(row => row.FamilyId == familyId && row.Id != person.Id && row.State == ResidentStates.Alive).ToListAsync(cancellation);
        // Of several who leave in one act, those before are still alive in the store.
        left.RemoveAll(other => other.State != ResidentStates.Alive);
        if (state == ResidentStates.Dead)
            ReportWidowed(person, left, options.OccurredOn, process);
        if (left.Count == 0)
            await CloseFamilyAsync(familyId, process.At, cancellation);
        else if (follow.PreviousState == ResidentStates.Alive && person.FamilyRelation == FamilyRelations.Head)
            return Succeed(follow, left, options, process);
        return follow;
    }

    private static void Guard(Resident person, int state, DateOnly day)
    {
        // Someone missing or gone may turn out to be dead; everybody else must be here to leave.
        var mayDie = state == ResidentStates.Dead && person.State is ResidentStates.Missing or ResidentStates.Left;
        if (person.State != ResidentStates.Alive && !mayDie)
            throw new RegisterException($"{person.Name} sudah tercatat {EventKinds.InWords(person.State)} sejak {Indonesian.Date(person.StateSince)}. Batalkan peristiwa itu dulu bila keliru.");
        EventGuards.CheckDay(person, day);
    }

    private static string EndOf(Resident person, RecordEventOptions options) =>
        $"Penerima tercatat {EventKinds.InWords(person.State)} sejak {Indonesian.Date(options.OccurredOn)}.";

    private async Task StopAidAsync(Resident person, string reason, CancellationToken cancellation)
    {
        foreach (var aid in await db.AidRecipients.Where(row => row.ResidentId == person.Id && row.State != AidStates.Stopped).ToListAsync(cancellation))
            (aid.State, aid.StoppedReason) = (AidStates.Stopped, reason);
    }

    private async Task CloseFamilyAsync(Guid familyId, DateTime at, CancellationToken cancellation)
    {
        var family = await db.Families.SingleAsync(row => row.Id == familyId, cancellation);
        family.ClosedAt = at;
        foreach (var aid in await db.AidRecipients.Where(row => row.FamilyId == familyId && row.State != AidStates.Stopped).ToListAsync(cancellation))
            (aid.State, aid.StoppedReason) = (AidStates.Stopped, "Tidak ada lagi anggota keluarga yang tercatat tinggal di desa.");
        await heads.SettleAsync(familyId, cancellation);
    }

    private EventFollowUp Succeed(EventFollowUp follow, List<Resident> left, RecordEventOptions options, Process process)
    {
        if (HeadSuccession.Next(left, clock.Today) is not { } next)
        {
            heads.Report(follow.Person.FamilyId!.Value, process.Id);
            return follow;
        }

        var before = next.FamilyRelation;
        next.FamilyRelation = FamilyRelations.Head;
        history.Add(next, nameof(Resident.FamilyRelation), before?.ToString(System.Globalization.CultureInfo.InvariantCulture), "1", $"Kepala keluarga lama {EventKinds.InWords(follow.Person.State)}", options.OccurredOn, process);
        if (before == FamilyRelations.Child && left.Count > 1)
            AddProblem(next, RelationsToNewHead, nameof(Resident.FamilyRelation), "Kepala keluarga baru adalah anak kepala keluarga lama. Periksa hubungan anggota lain terhadapnya.", process);
        return follow with { NewHead = next, NewHeadPreviousRelation = before };
    }

    // The register does not decide who is a widow: the certificate does (register.md section 4, tier 2).
    private void ReportWidowed(Resident dead, List<Resident> left, DateOnly day, Process process)
    {
        if (dead.FamilyRelation is not (FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife))
            return;
        foreach (var spouse in left.Where(other => other.FamilyRelation is FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife && other.MaritalStatus is 2 or 3 or 102 && other.Sex != dead.Sex))
            AddProblem(spouse, WidowedSpouse, nameof(Resident.MaritalStatus), $"Pasangan meninggal dunia pada {Indonesian.Date(day)}; status perkawinan belum diubah. Mintalah akta kematian.", process);
    }

    private void AddProblem(Resident person, string kind, string element, string detail, Process process) =>
        db.DataProblems.Add(new DataProblem
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(process.At)),
            ResidentId = person.Id,
            FamilyId = person.FamilyId,
            Element = element,
            Kind = kind,
            Detail = detail,
            FoundAt = process.At,
            ProcessId = process.Id,
        });
}
