using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Members of an ordinary family, head first; each is told once the ones before exist.</summary>
internal static class FamilyMembers
{
    public static IEnumerable<Func<SeedFamily, PersonSpec>> Of(SeedContext context, SeedFamily family, FamilyShape shape, int luck)
    {
        var random = family.Random;
        var headAge = HeadAge(random, shape);
        var sex = shape is FamilyShape.Widow || (shape is FamilyShape.Divorced or FamilyShape.Alone && luck < 62) ? 2 : 1;
        var headBirth = SeedDates.Birth(random, context.Today, headAge);
        var wifeBirth = sex == 2 ? headBirth : SeedDates.Birth(random, context.Today, Math.Max(19, headAge - random.Between(-1, 7)));
        var married = SeedDates.Wedding(random, context.Today, headBirth, wifeBirth);
        var marital = shape switch
        {
            FamilyShape.Widow or FamilyShape.Widower => 6,
            FamilyShape.Divorced => random.Chance(85) ? 4 : 5,
            FamilyShape.Alone => random.Chance(55) ? 6 : 1,
            _ => random.Chance(94) ? 2 : 3,
        };
        yield return _ => new PersonSpec { Sex = sex, Birth = headBirth, Relation = FamilyRelations.Head, Marital = marital, MarriedOn = marital is 1 or 3 or 5 ? null : married };

        if (shape is FamilyShape.Couple or FamilyShape.ThreeGenerations)
            yield return _ => new PersonSpec { Sex = 2, Birth = wifeBirth, Relation = FamilyRelations.Wife, Marital = marital, MarriedOn = marital == 3 ? null : married };
        if (shape is FamilyShape.Alone)
            yield break;

        foreach (var birth in Children(context, random, married, wifeBirth))
            yield return home => Child(context, home, birth, sex);
        if (shape is FamilyShape.ThreeGenerations)
            yield return home => Elder(context, home, headAge);
    }

    private static int HeadAge(SeedRandom random, FamilyShape shape) => shape switch
    {
        FamilyShape.Widow or FamilyShape.Widower => random.Between(44, 84),
        FamilyShape.Alone => random.Chance(70) ? random.Between(60, 88) : random.Between(24, 58),
        FamilyShape.Divorced => random.Between(29, 58),
        FamilyShape.ThreeGenerations => random.Between(29, 56),
        _ => random.Pick((random.Between(23, 34), 24.0), (random.Between(35, 49), 42.0), (random.Between(50, 64), 24.0), (random.Between(65, 82), 10.0)),
    };

    // Older mothers had more children; the grown ones have mostly left for a card of their own.
    private static IEnumerable<DateOnly> Children(SeedContext context, SeedRandom random, DateOnly married, DateOnly mother)
    {
        var wanted = mother.Year < 1965 ? random.Between(3, 6) : mother.Year < 1985 ? random.Between(2, 4) : random.Pick((0, 5.0), (1, 30.0), (2, 45.0), (3, 20.0));
        var birth = married.AddDays(random.Between(300, 900));
        for (var i = 0; i < wanted && birth < context.Today.AddDays(-3) && birth < mother.AddYears(44); i++)
        {
            var age = context.Today.Year - birth.Year;
            if (age < 21 || (age < 40 && random.Chance(age < 27 ? 45 : 10)))
                yield return birth;
            birth = birth.AddDays(random.Between(800, 2_300));
        }
    }

    private static PersonSpec Child(SeedContext context, SeedFamily home, DateOnly birth, int headSex)
    {
        // A NIK comes with the birth certificate, some weeks after the birth.
        var newborn = birth > context.Today.AddDays(-45);
        var parents = home.Members.Take(2).ToList();
        var father = parents.Find(member => member.Row.Sex == 1 && member.Row.FamilyRelation != FamilyRelations.Child);
        var mother = parents.Find(member => member.Row.Sex == 2 && member.Row.FamilyRelation != FamilyRelations.Child);
        return new PersonSpec { Sex = home.Random.Chance(51) ? 1 : 2, Birth = birth, Relation = FamilyRelations.Child, WithoutNik = newborn, Father = headSex == 1 ? father : null, Mother = mother };
    }

    private static PersonSpec Elder(SeedContext context, SeedFamily home, int headAge)
    {
        var random = home.Random;
        var sex = random.Chance(74) ? 2 : 1;
        return new PersonSpec { Sex = sex, Birth = SeedDates.Birth(random, context.Today, Math.Min(94, headAge + random.Between(19, 33))), Relation = random.Chance(64) ? 7 : 8, Marital = 6 };
    }
}
