using BanjarSari.SelfService.Register;
using BanjarSari.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.Tests.Seeding;

/// <summary>The village is believable: proportions, and the cases that pages and prints must bear.</summary>
public sealed class DemoPopulationTests : HostTest
{
    [Test]
    public async Task Proportions_are_those_of_a_village_of_rice_farmers()
    {
        var people = (await SeededAsync(1_200)).FindAll(person => person.State == ResidentStates.Alive);
        var adults = people.FindAll(person => person.BirthDate < new DateOnly(2008, 1, 1));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Share(people, person => person.Sex == 1), Is.InRange(44, 54), "men");
            Assert.That(Share(people, person => person.BirthDate > new DateOnly(2011, 11, 23)), Is.InRange(19, 32), "under 15");
            Assert.That(Share(people, person => person.BirthDate < new DateOnly(1961, 11, 23)), Is.InRange(8, 18), "65 and older");
            Assert.That(Share(people, person => person.Religion == 1), Is.InRange(85, 98), "Islam");
            Assert.That(Share(adults, person => person.Occupation is 9 or 20), Is.InRange(22, 45), "farming");
            Assert.That(Share(adults, person => person.Education <= 3), Is.InRange(30, 65), "primary school or less");
            Assert.That(Share(people, person => person.BloodType == 13), Is.InRange(35, 55), "blood group unknown");
            Assert.That(people.Select(person => person.HamletId).Distinct().Count(), Is.EqualTo(5), "hamlets");
        }
    }

    [Test]
    public async Task A_family_that_counts_people_has_one_head()
    {
        var people = await SeededAsync(1_200);
        var headless = people.Where(person => person.State == ResidentStates.Alive).GroupBy(person => person.FamilyId)
            .Where(family => family.Count(person => person.FamilyRelation == FamilyRelations.Head) != 1).ToList();
        var known = await Db.DataProblems.Where(problem => problem.Kind == "head-missing").Select(problem => problem.FamilyId).ToListAsync();
        Assert.That(headless.Select(family => family.Key), Is.EquivalentTo(known));
    }

    [Test]
    public async Task Notable_people_are_there()
    {
        var people = await SeededAsync(DemoVillage.Smallest);
        var families = await Db.Families.AsNoTracking().ToListAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(people.GroupBy(person => person.FamilyId).Max(family => family.Count()), Is.EqualTo(12), "family of twelve");
            Assert.That(people.Exists(person => person.NikIndex is null && person.TemporaryNumber is not null), "newborn without NIK");
            Assert.That(people.Exists(person => person is { MaritalStatus: 6, Sex: 2, FamilyRelation: FamilyRelations.Head }), "widow as head");
            Assert.That(people.Exists(person => person is { BirthDateEstimated: true, BirthDate: { Day: 1, Month: 7 } or { Day: 31, Month: 12 } }), "guessed birth date");
            Assert.That(people.Exists(person => person.Citizenship == 2 && person.PassportNumber is not null), "foreigner");
            Assert.That(people.Exists(person => !person.Name.Contains(' ', StringComparison.Ordinal)), "one name");
            Assert.That(people.Exists(person => person.Name.Length > 55 && person.NameSuffix is not null), "long name with degrees");
            Assert.That(people.Select(person => person.State), Is.SupersetOf(new[] { ResidentStates.Alive, ResidentStates.Dead, ResidentStates.MovedOut, ResidentStates.Missing, ResidentStates.Left }));
            Assert.That(families.Exists(family => family.KkNumber is null && family.TemporaryNumber is not null), "family without KK");
            Assert.That(families.Exists(family => family.ClosedAt is not null), "family that moved away");
        }
    }

    [Test]
    public async Task Parents_are_older_than_their_children_and_weddings_come_after_births()
    {
        foreach (var family in (await SeededAsync(1_200)).GroupBy(person => person.FamilyId))
        {
            var children = family.Where(person => person.FamilyRelation == FamilyRelations.Child).Select(person => person.BirthDate).ToList();
            var parents = family.Where(person => person.FamilyRelation is FamilyRelations.Head or FamilyRelations.Wife).ToList();
            Assert.That(parents.TrueForAll(parent => children.TrueForAll(child => child >= parent.BirthDate!.Value.AddYears(15))), $"children of {parents.FirstOrDefault()?.Name}");
            Assert.That(parents.TrueForAll(parent => parent.MarriageDate is null || parent.MarriageDate >= parent.BirthDate!.Value.AddYears(17)), $"wedding of {parents.FirstOrDefault()?.Name}");
        }
    }

    private static double Share(List<Resident> people, Predicate<Resident> which) => 100.0 * people.FindAll(which).Count / people.Count;

    private async Task<List<Resident>> SeededAsync(int residents)
    {
        await DemoVillage.SeedAsync(TestHost.Instance.Services, residents);
        return await Db.Residents.AsNoTracking().ToListAsync();
    }
}
