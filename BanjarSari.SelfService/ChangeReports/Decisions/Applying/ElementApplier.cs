using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions.Applying;

/// <summary>One element of one person; with a new card shown, also its number.</summary>
internal sealed class ElementApplier(PopulationDbContext db, ResidentChangeService residents, FamilyNumberChange families) : IItemApplier
{
    public IReadOnlyList<string> Kinds { get; } = [ReportKinds.Change];

    public async Task ApplyAsync(AppliedItem item, CancellationToken cancellation)
    {
        var person = await db.Residents.SingleAsync(row => row.Id == item.Subject, cancellation);
        await residents.PrepareAsync(person, [item.Change(item.Item.Element!, item.NewValue)], item.Process, cancellation);
        if (item.Fields.TryGetValue(ItemDetails.KkNumber, out var number) && person.FamilyId is { } family)
            await families.PrepareAsync(family, KkNumber.Parse(number), item.Day(ItemDetails.CardIssuedOn), item.Process, cancellation);
    }
}
