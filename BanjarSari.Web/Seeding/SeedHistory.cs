using BanjarSari.SelfService.Profile;
using BanjarSari.SelfService.Register;

namespace BanjarSari.Web.Seeding;

/// <summary>History of elements, and statements that a record is right.</summary>
internal static class SeedHistory
{
    /// <summary>An element was changed some days ago, on this document.</summary>
    public static void Changed(SeedContext context, Resident person, string element, string? old, string? now, DateTime at, string source)
    {
        var id = context.NewKey(SeedKind.Change);
        context.Batch.Changes.Add(new ElementChange
        {
            Id = id,
            ResidentId = person.Id,
            Element = element,
            OldValue = context.Cipher.Seal(nameof(ElementChange), nameof(ElementChange.OldValue), id, old),
            NewValue = context.Cipher.Seal(nameof(ElementChange), nameof(ElementChange.NewValue), id, now),
            ChangedAt = at,
            Source = source,
            SourceDate = DateOnly.FromDateTime(at),
            ProcessId = context.ProcessId,
        });
        person.Version++;
    }

    /// <summary>The person stated that the record as it is now is right.</summary>
    public static void Attested(SeedContext context, Resident person, DateTime at) =>
        context.Batch.Attestations.Add(new Attestation { Id = context.NewKey(SeedKind.Attestation), ResidentId = person.Id, At = at, ResidentVersion = person.Version });

    /// <summary>History of an ordinary family: some schooling and phones changed, some statements.</summary>
    public static void Usual(SeedContext context, SeedFamily family)
    {
        var random = family.Random;
        foreach (var person in family.Members.Select(member => member.Row).Where(person => person.State == ResidentStates.Alive && person.BirthDate < context.Today.AddYears(-17)))
        {
            if (person.Education is > 3 and < 9 && random.Chance(4))
                Changed(context, person, nameof(Resident.Education), $"{person.Education - 1}", $"{person.Education}", context.OfficeTime(random, random.Between(20, 900)), "Ijazah terakhir");
            if (person.BirthCertificateNumber is { } number && random.Chance(3))
                Changed(context, person, nameof(Resident.BirthCertificateNumber), null, number, context.OfficeTime(random, random.Between(20, 900)), "Kutipan akta kelahiran");
            if (random.Chance(5))
                Attested(context, person, context.OfficeTime(random, random.Between(1, 380)));
        }
    }
}
