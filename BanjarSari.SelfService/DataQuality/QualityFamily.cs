using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>What the rules know of a card.</summary>
/// <param name="Id">The family.</param>
/// <param name="HamletId">Hamlet of the card.</param>
/// <param name="Closed">Nobody should be left on it.</param>
/// <param name="HasNumber">It has a Nomor KK.</param>
internal sealed record QualityCard(Guid Id, Guid? HamletId, bool Closed, bool HasNumber);

/// <summary>The living people of one card; people on no card each stand alone, without <paramref name="Card"/>.</summary>
internal sealed record QualityFamily(QualityCard? Card, IReadOnlyList<QualityPerson> Members)
{
    /// <summary>Members who are head of the family.</summary>
    public IEnumerable<QualityPerson> Heads => Members.Where(member => member.Row.FamilyRelation == FamilyRelations.Head);

    /// <summary>Head and spouse of the head: the parents of those who are recorded as their children.</summary>
    public IEnumerable<QualityPerson> Parents =>
        Members.Where(member => member.Row.FamilyRelation is FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife);

    /// <summary>Hamlet of the card, or of the first who lives on it.</summary>
    public Guid? HamletId => Card?.HamletId ?? Members[0].Row.HamletId;

    /// <summary>Hamlet of a member, or of the card where the member has none.</summary>
    public Guid? HamletOf(QualityPerson member) => member.Row.HamletId ?? HamletId;
}
