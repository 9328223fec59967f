using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Events;
using BanjarSari.SelfService.Village;

namespace BanjarSari.Web.Seeding;

/// <summary>What happened to people in the last years: births, deaths, moves; as the register of events keeps it.</summary>
internal static class SeedEvents
{
    public const int Birth = 1;
    public const int Death = 2;
    public const int MoveOut = 3;
    public const int Missing = 4;
    public const int MoveIn = 5;
    public const int Leaving = 6;

    private static readonly string[] Destinations = ["Jalan Mawar 12, Kabupaten Contoh Raya", "Perumahan Griya Asri B-7, Kota Contoh", "Jalan Pelabuhan 3, Provinsi Teladan", "Dusun Mekar, Desa Contoh Makmur"];

    /// <summary>Ordinary events of an ordinary family, so that a village of any size has its share.</summary>
    public static void Usual(SeedContext context, SeedFamily family, ref int room)
    {
        var random = family.Random;
        foreach (var child in family.Members.Where(member => member.Row.BirthDate > context.Today.AddYears(-3)))
            Add(context, child.Row, Birth, child.Row.BirthDate!.Value, random.Between(2, 20));
        if (random.Chance(4))
            Add(context, family.Members[0].Row, MoveIn, context.Today.AddDays(-random.Between(60, 1_400)), random.Between(0, 9), random.Pick(Destinations));
        var headAge = Indonesian.Age(family.Members[0].Row.BirthDate!.Value, context.Today);
        if (room > 0 && headAge < 62 && random.Chance(6))
        {
            room--;
            var gone = PersonMaker.Add(context, family, new PersonSpec { Sex = random.Chance(50) ? 1 : 2, Birth = SeedDates.Birth(random, context.Today, headAge + random.Between(20, 33)), Relation = 7, Marital = 6 });
            End(context, gone.Row, Death, ResidentStates.Dead, random.Between(30, 1_000), random);
        }

        if (room > 0 && headAge > 45 && random.Chance(8))
        {
            room--;
            var gone = PersonMaker.Add(context, family, new PersonSpec { Sex = random.Chance(55) ? 1 : 2, Birth = SeedDates.Birth(random, context.Today, random.Between(19, Math.Min(33, headAge - 22))), Relation = FamilyRelations.Child });
            End(context, gone.Row, MoveOut, ResidentStates.MovedOut, random.Between(20, 1_000), random);
        }
    }

    /// <summary>Someone died, moved, went missing or left.</summary>
    public static void End(SeedContext context, Resident person, int kind, int state, int daysAgo, SeedRandom random)
    {
        var day = context.Today.AddDays(-daysAgo);
        person.State = state;
        person.StateSince = day;
        Add(context, person, kind, day, random.Between(0, 14), kind == MoveOut ? random.Pick(Destinations) : null, random);
    }

    public static void Add(SeedContext context, Resident person, int kind, DateOnly day, int reportedAfter, string? address = null, SeedRandom? random = null)
    {
        var id = context.NewKey(SeedKind.Event);
        var reported = day.AddDays(reportedAfter);
        context.Batch.Events.Add(new PopulationEvent
        {
            Id = id,
            ResidentId = person.Id,
            Kind = kind,
            OccurredOn = day,
            ReportedOn = reported < context.Today ? reported : context.Today,
            FamilyId = person.FamilyId,
            PreviousState = kind is Birth or MoveIn ? null : ResidentStates.Alive,
            PreviousFamilyRelation = person.FamilyRelation,
            OtherAddress = context.Cipher.Seal(nameof(PopulationEvent), nameof(PopulationEvent.OtherAddress), id, address),
            MoveClassification = kind is MoveOut or MoveIn ? 4 : null,
            MoveReason = kind is MoveOut or MoveIn ? 1 : null,
            DeathPlace = kind == Death ? "Rumah" : null,
            DeathCause = kind == Death ? random?.Pick((1, 90.0), (3, 10.0)) ?? 1 : null,
            DeathDeclarant = kind == Death ? 2 : null,
            ProcessId = context.ProcessId,
        });
    }
}
