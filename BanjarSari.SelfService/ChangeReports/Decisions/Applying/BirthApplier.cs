using BanjarSari.SelfService.Register.Events;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>A birth: the child enters the parents' family with a temporary number and stands on the card without NIK.</summary>
internal sealed class BirthApplier(PopulationEventService events, EventTrace trace, ReporterFamily families) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.Birth];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var family = await families.OfAsync(item.Report, cancellation);
        await events.PrepareAsync(Options(item, item.Person("mother") is null && item.Person("father") is null ? family : null), item.Process, cancellation);
        trace.Write(item.Process);
    }

    internal static RecordEventOptions Options(AppliedItem item, Guid? family) => new()
    {
        Kind = EventKinds.Birth,
        OccurredOn = NewPerson.BirthDate(item),
        ReportedOn = item.ReportedOn,
        NewResident = NewPerson.Of(item),
        FamilyId = family,
        FamilyRelation = item.Code(nameof(Register.Resident.FamilyRelation)),
        DocumentNumber = item.Fields.GetValueOrDefault(ItemDetails.DocumentNumber),
        Source = item.Item.Basis,
    };
}
