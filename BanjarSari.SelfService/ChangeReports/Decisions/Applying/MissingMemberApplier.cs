using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>
/// A member who is not in the register. Born here: a birth. Came: an arrival. Overlooked: only a record, no event, because
/// nothing happened but the recording; a false event would count in the monthly books. Who moved or left and is back keeps
/// the old record.
/// </summary>
internal sealed class MissingMemberApplier(PopulationEventService events, EventTrace trace, NewResidentMaker residents, ReporterFamily families, ActLog acts) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.MissingMember];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var family = await families.OfAsync(item.Report, cancellation);
        var how = item.Needed("how");
        if (item.Person(ItemDetails.Existing) is null && how == "terlewat")
        {
            await RecordAsync(item, family, cancellation);
            return;
        }

        await events.PrepareAsync(item.Person(ItemDetails.Existing) is null && how == "lahir" ? BirthApplier.Options(item, family) : Arrival(item, family), item.Process, cancellation);
        trace.Write(item.Process);
    }

    private static RecordEventOptions Arrival(AppliedItem item, Guid family) => new()
    {
        Kind = EventKinds.MoveIn,
        OccurredOn = item.Day("arrivedOn") ?? item.ReportedOn,
        ReportedOn = item.ReportedOn,
        ResidentId = item.Person(ItemDetails.Existing),
        NewResident = NewPerson.Of(item),
        FamilyId = family,
        FamilyRelation = item.Code(nameof(Resident.FamilyRelation)),
        OtherAddress = item.Fields.GetValueOrDefault("previousAddress"),
        DocumentNumber = item.Fields.GetValueOrDefault(ItemDetails.DocumentNumber),
        Source = item.Item.Basis,
    };

    private async Task RecordAsync(AppliedItem item, Guid family, CancellationToken cancellation)
    {
        var birth = NewPerson.BirthDate(item);
        var person = await residents.MakeAsync(NewPerson.Of(item), new NewResidentPlace
        {
            FamilyId = family,
            Relation = item.Code(nameof(Resident.FamilyRelation)),
            Source = item.Item.Basis,
            SourceDate = item.Day(ItemDetails.DocumentDate) ?? item.ReportedOn,
            StateSince = item.Day("arrivedOn") is { } arrived && arrived > birth ? arrived : birth,
        }, item.Process, cancellation);
        acts.Add(item.Process, "created", nameof(Resident), person.Id, person.Id, person.FamilyId);
    }
}
