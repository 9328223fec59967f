using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.FamilyCards;

/// <summary>Reads the family of a resident as it goes on paper. Only here are its numbers opened.</summary>
internal sealed class FamilyCardPrintReader(PopulationDbContext db, ResidentNumbers numbers, FamilyCardRows rows, PlaceReader places)
{
    /// <summary>The card of the family that <paramref name="residentId"/> stands on now; null where there is none.</summary>
    public async Task<FamilyCardReading?> ReadAsync(Guid residentId, CancellationToken cancellation)
    {
        var members = MemberOrder.Sort(await db.Residents.AsNoTracking().Include(member => member.Family).Where(MemberOrder.OnCard)
            .Where(member => member.FamilyId != null && member.FamilyId == db.Residents.Where(reader => reader.Id == residentId && reader.State == ResidentStates.Alive).Select(reader => reader.FamilyId).SingleOrDefault())
            .ToListAsync(cancellation));
        if (members.Count == 0 || members[0].Family is not { } family)
            return null;

        var head = members.Find(member => member.FamilyRelation == FamilyRelations.Head);
        var shown = members.Where(member => IsShown(member, residentId)).ToList();
        var card = new FamilyCardPrint
        {
            KkNumber = numbers.KkNumberOf(family)?.Digits,
            Head = head is null ? Paper.Unknown : IsShown(head, residentId) ? Paper.Name(head) : FamilyCardRow.Protected.Name,
            Place = await places.OfFamilyAsync(family, numbers.AddressOf(family), head, cancellation),
            CardIssuedOn = Indonesian.ShortDate(family.CardIssuedOn),
            Members = [.. members.Select(member => IsShown(member, residentId) ? rows.Of(member) : FamilyCardRow.Protected)],
        };
        return new FamilyCardReading(card, family.Id, shown);
    }

    private static bool IsShown(Resident member, Guid readerId) => !member.HiddenFromFamily || member.Id == readerId;
}

/// <summary>What was read.</summary>
/// <param name="Card">The card.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="Shown">Members whose data stand on it.</param>
internal sealed record FamilyCardReading(FamilyCardPrint Card, Guid FamilyId, IReadOnlyList<Resident> Shown);
