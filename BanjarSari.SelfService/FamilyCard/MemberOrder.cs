using System.Linq.Expressions;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>
/// Who stands on a Kartu Keluarga and in which order: SHDK code, several wives by marriage date, then the
/// oldest first (register.md section 2, as F-1.03 and F-1.09 number them). Screen and print share it.
/// </summary>
public static class MemberOrder
{
    /// <summary>On the card now: alive and in the village. The dead and those who moved stay in the history only.</summary>
    public static readonly Expression<Func<Resident, bool>> OnCard = resident => resident.State == ResidentStates.Alive;

    /// <summary>Members in the order of the card.</summary>
    public static List<Resident> Sort(IEnumerable<Resident> members) =>
        Sort(members, member => new MemberPlace(member.FamilyRelation, member.MarriageDate, member.BirthDate, member.Id));

    /// <summary>As <see cref="Sort(IEnumerable{Resident})"/> for any projection of a resident.</summary>
    public static List<T> Sort<T>(IEnumerable<T> members, Func<T, MemberPlace> place) =>
        [.. members.Select(member => (Member: member, Place: place(member)))
            .OrderBy(pair => pair.Place.Relation ?? int.MaxValue)
            .ThenBy(pair => pair.Place.Relation == FamilyRelations.Wife ? pair.Place.MarriageDate ?? DateOnly.MaxValue : DateOnly.MinValue)
            .ThenBy(pair => pair.Place.BirthDate ?? DateOnly.MaxValue)
            .ThenBy(pair => pair.Place.Id)
            .Select(pair => pair.Member)];
}
