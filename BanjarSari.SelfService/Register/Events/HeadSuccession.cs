using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.Register.Events;

/// <summary>Who becomes head of a family: the spouse, else the oldest child who is grown. Nobody else without a decision of the family.</summary>
internal static class HeadSuccession
{
    // A card of one's own from 17, or once married (Permendagri 108/2019 art. 10(4)).
    private const int GrownAt = 17;

    /// <summary>One of <paramref name="left"/>, the living members; null when nobody fits.</summary>
    public static Resident? Next(IEnumerable<Resident> left, DateOnly today)
    {
        var members = left.OrderBy(member => member.BirthDate ?? DateOnly.MaxValue).ThenBy(member => member.Id).ToList();
        return members.Find(member => member.FamilyRelation is FamilyRelations.Husband or FamilyRelations.Wife)
            ?? members.Find(member => member.FamilyRelation == FamilyRelations.Child && IsGrown(member, today));
    }

    private static bool IsGrown(Resident child, DateOnly today) =>
        child.MaritalStatus > 1 || (child.BirthDate is { } birth && Indonesian.Age(birth, today) >= GrownAt);
}
