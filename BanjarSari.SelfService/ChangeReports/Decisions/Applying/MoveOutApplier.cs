using System.Globalization;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>One or several of a family leave the village with a moving letter, in one act.</summary>
internal sealed class MoveOutApplier(PopulationDbContext db, PopulationEventService events, EventTrace trace, ReporterFamily families, VillageClock clock) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.MoveOut];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var family = await families.OfAsync(item.Report, cancellation);
        var keys = item.Fields.TryGetValue("members", out var members) ? ItemDetails.KeysIn(members).ToList() : [item.Subject];
        // The head last: else somebody who leaves too would become head for a moment.
        var leaving = await db.Residents.Where(row => keys.Contains(row.Id) && row.FamilyId == family).OrderBy(row => row.FamilyRelation == FamilyRelations.Head).ToListAsync(cancellation);
        if (leaving.Count == 0 || leaving.Count != keys.Count)
            throw new RegisterException("Sebagian orang yang dilaporkan pindah tidak lagi tercatat pada KK ini. Minta pelapor mengirim laporan baru.");
        foreach (var person in leaving)
            await events.PrepareAsync(Options(item, person), item.Process, cancellation);
        trace.Write(item.Process);
    }

    private RecordEventOptions Options(AppliedItem item, Resident person)
    {
        var day = DateOnly.ParseExact(item.Needed(ItemDetails.OccurredOn), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new RecordEventOptions
        {
            Kind = EventKinds.MoveOut,
            ResidentId = person.Id,
            OccurredOn = day,
            // Moving is announced before it happens.
            ReportedOn = item.ReportedOn < day ? clock.Today : item.ReportedOn,
            OtherAddress = item.Fields.GetValueOrDefault("otherAddress"),
            MoveClassification = item.Code("moveClassification"),
            MoveReason = item.Code("moveReason"),
            DocumentNumber = item.Fields.GetValueOrDefault(ItemDetails.DocumentNumber),
        };
    }
}
