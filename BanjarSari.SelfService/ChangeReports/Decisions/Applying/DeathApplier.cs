using System.Globalization;
using BanjarSari.SelfService.Register.Events;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>A death, with all that follows for family, account and aid.</summary>
internal sealed class DeathApplier(PopulationEventService events, EventTrace trace) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.Death];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        await events.PrepareAsync(new RecordEventOptions
        {
            Kind = EventKinds.Death,
            ResidentId = item.Subject,
            OccurredOn = DateOnly.ParseExact(item.Needed(ItemDetails.OccurredOn), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ReportedOn = item.ReportedOn,
            DeathTime = item.Fields.TryGetValue("deathTime", out var time) ? TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture) : null,
            DeathPlace = item.Fields.GetValueOrDefault("deathPlace"),
            DeathCause = item.Code("deathCause"),
            DeathDeclarant = item.Code("deathDeclarant"),
            DocumentNumber = item.Fields.GetValueOrDefault(ItemDetails.DocumentNumber),
        }, item.Process, cancellation);
        trace.Write(item.Process);
    }
}
