using System.Globalization;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Households of the social data: one kitchen, one or more families.</summary>
internal static class SeedHouseholds
{
    /// <summary>Puts the people of these families into one new household and returns its key.</summary>
    public static Guid Of(SeedContext context, IReadOnlyList<SeedFamily> families)
    {
        var head = families[0].Members[0].Row;
        var household = new Household
        {
            Id = context.Keys.Of(SeedKind.Household, families[0].Number),
            Number = string.Create(CultureInfo.InvariantCulture, $"99999900{families[0].Number + 1:000000}"),
            HeadResidentId = head.Id,
        };
        context.Batch.Households.Add(household);
        foreach (var person in families.SelectMany(family => family.Members).Select(member => member.Row))
        {
            person.HouseholdId = household.Id;
            person.HouseholdRole = person == head ? 1 : 2;
        }

        return household.Id;
    }
}
