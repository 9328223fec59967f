using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>Schooling, work, blood group. Proportions follow what villages of rice farmers publish of themselves.</summary>
internal static class PersonLife
{
    public static void Fill(SeedContext context, SeedRandom random, Resident person, int age)
    {
        person.BloodType = random.Chance(46) ? 13 : random.Pick((1, 24.0), (2, 27.0), (3, 6.0), (4, 37.0), (7, 2.0), (11, 4.0));
        person.Education = Education(random, age, person.Sex == 2);
        person.CurrentEducation = CurrentEducation(random, person, age);
        person.Occupation = Occupation(random, person, age);
        if (age >= 10)
            person.Literacy = person.Education <= 1 ? null : random.Pick((1, 82.0), (4, 14.0), (6, 4.0));
        ElderBirthDate(context, random, person, age);
        Degree(random, person);
    }

    private static int Education(SeedRandom random, int age, bool woman) => age switch
    {
        < 6 => 1,
        < 12 => 2,
        < 15 => 3,
        < 18 => 4,
        < 23 => random.Pick((3, 8.0), (4, 24.0), (5, 68.0)),
        < 35 => random.Pick((3, 12.0), (4, 27.0), (5, 46.0), (7, 4.0), (8, 11.0)),
        < 50 => random.Pick((2, 5.0), (3, 38.0), (4, 27.0), (5, 23.0), (6, 1.0), (7, 2.0), (8, 4.0)),
        < 65 => random.Pick((1, woman ? 8.0 : 4.0), (2, 18.0), (3, 50.0), (4, 11.0), (5, 11.0), (8, 3.0)),
        _ => random.Pick((1, woman ? 38.0 : 22.0), (2, 34.0), (3, 26.0), (4, 5.0), (5, 4.0), (8, 1.0)),
    };

    private static int CurrentEducation(SeedRandom random, Resident person, int age) => age switch
    {
        < 4 => 1,
        < 7 => random.Chance(60) ? 2 : 1,
        < 12 => 4,
        < 15 => 6,
        < 18 => random.Chance(88) ? 7 : 18,
        < 23 when person.MaritalStatus == 1 && person.Education == 5 && random.Chance(22) => 11,
        _ => person.Education == 1 ? 3 : 18,
    };

    private static int Occupation(SeedRandom random, Resident person, int age)
    {
        if (age < 5)
            return 1;
        if (age < 18 || person.CurrentEducation == 11)
            return 3;
        if (age >= 70 && random.Chance(45))
            return 1;
        if (person.Education >= 7)
            return person.Sex == 2
                ? random.Pick((65, 34.0), (73, 9.0), (74, 9.0), (5, 16.0), (15, 17.0), (18, 9.0), (2, 6.0))
                : random.Pick((65, 26.0), (5, 21.0), (15, 23.0), (88, 12.0), (18, 8.0), (85, 4.0), (6, 2.0), (7, 2.0), (97, 2.0));
        if (person.Sex == 2)
            return random.Pick((2, 55.0), (9, 13.0), (20, 9.0), (84, 6.0), (88, 5.0), (15, 7.0), (30, 2.0), (23, 2.0), (1, 1.0));
        return random.Pick((9, age < 30 ? 18.0 : 46.0), (20, 11.0), (19, 13.0), (88, 9.0), (15, age < 40 ? 18.0 : 5.0), (26, 4.0), (27, 2.0), (81, 3.5), (84, 4.0), (10, 1.2), (29, 0.7), (35, 1.5), (11, 0.8), (45, 0.5), (1, age < 26 ? 9.0 : 1.0), (4, age > 58 ? 4.0 : 0.0));
    }

    // Elders registered without a certificate were given the first of July or the last of December (register.md 10).
    private static void ElderBirthDate(SeedContext context, SeedRandom random, Resident person, int age)
    {
        if (age < 62 || person.BirthDate is not { } birth || birth is not ({ Day: 1, Month: 7 } or { Day: 31, Month: 12 }))
            return;
        person.BirthDateEstimated = true;
        if (!random.Chance(3))
            return;
        // A certificate found later corrects the date; the NIK keeps the old one for life (PP 40/2019 art. 30(2)).
        person.BirthDate = new DateOnly(birth.Year, 3, 17);
        person.BirthDateEstimated = false;
        SeedProblems.Add(context, person, "nik-birth-date", nameof(Resident.BirthDate), "Tanggal lahir tidak sama dengan enam angka tengah NIK; NIK tetap berlaku.");
    }

    private static void Degree(SeedRandom random, Resident person)
    {
        person.NameSuffix = (person.Education, person.Occupation) switch
        {
            (8, 65) => "S.Pd.",
            (8, _) => random.Pick("S.E.", "S.Sos.", "S.P.", "S.H.", "S.Kom.", "S.Pd.I."),
            (7, 73) => "A.Md.Keb.",
            (7, 74) => "A.Md.Kep.",
            (7, _) => "A.Md.",
            _ => null,
        };
    }
}
