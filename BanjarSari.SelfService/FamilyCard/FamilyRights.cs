using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;

namespace BanjarSari.SelfService.FamilyCard;

/// <summary>
/// What one member of a family may do with another's record (register.md section 12, no. 11): the paper's
/// columns are for everyone on it; more only for the parents of a child; the head proposes changes, an adult
/// confirms them.
/// </summary>
internal static class FamilyRights
{
    private const int AdultAge = 17;
    private const int NeverMarried = 1;

    /// <summary>Under 17 and never married: the parents act for them (UU 23/2006 art. 63 gives a KTP from 17 or marriage on).</summary>
    public static bool IsChild(DateOnly? birthDate, int? maritalStatus, DateOnly today) =>
        birthDate is { } birth && Indonesian.Age(birth, today) < AdultAge && maritalStatus is null or NeverMarried;

    /// <summary>Whether <paramref name="viewer"/> answers for <paramref name="child"/>: head of the family, spouse of the head, or parent by NIK.</summary>
    public static bool AnswersFor(MemberRow viewer, MemberRow child, DateOnly today, ResidentNumbers numbers, MemberParents parents)
    {
        if (child.Id == viewer.Id || child.HiddenFromFamily || !IsChild(child.BirthDate, child.MaritalStatus, today))
            return false;
        return viewer.FamilyRelation is FamilyRelations.Head or FamilyRelations.Husband or FamilyRelations.Wife
            || (numbers.NikOf(viewer.Id, viewer.Nik) is { } nik && parents.Include(child, nik));
    }

    /// <summary>Whether <paramref name="viewer"/> may propose a change of <paramref name="member"/>'s record.</summary>
    public static bool MayPropose(MemberRow viewer, MemberRow member, bool answersFor) =>
        member.Id == viewer.Id || answersFor || (viewer.FamilyRelation == FamilyRelations.Head && !member.HiddenFromFamily);
}
