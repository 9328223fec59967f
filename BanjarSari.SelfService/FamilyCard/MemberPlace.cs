namespace BanjarSari.SelfService.FamilyCard;

/// <summary>What decides the place of a member on the card.</summary>
/// <param name="Relation">Code <c>family-relation</c>; null: last.</param>
/// <param name="MarriageDate">Counts between several wives only.</param>
/// <param name="BirthDate">Oldest first; null: last within the relation.</param>
/// <param name="Id">Settles what is left, so that the order never changes between two looks.</param>
public readonly record struct MemberPlace(int? Relation, DateOnly? MarriageDate, DateOnly? BirthDate, Guid Id);
