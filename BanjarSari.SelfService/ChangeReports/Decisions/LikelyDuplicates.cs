using System.Globalization;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// Finds who in the register may already be the person that a report wants to add: by name, birth date and mother's name, in all
/// families, also among those who moved away or died.
/// </summary>
public sealed class LikelyDuplicates(PopulationDbContext db, ItemDetails details, FieldCipher cipher)
{
    // A twin (75) and a namesake of another age (60) lie on either side.
    private const int Likely = 65;
    private const int MostShown = 10;
    private const int MostNamesakes = 200;

    /// <summary>Best first, at most 10; none for an item that adds nobody.</summary>
    public async Task<IReadOnlyList<LikelyDuplicate>> FindAsync(ChangeItem item, CancellationToken cancellation = default)
    {
        if (item.Kind is not (ReportKinds.MissingMember or ReportKinds.Birth))
            return [];
        var family = await db.ChangeReports.Where(row => row.Id == item.ReportId).Select(row => row.FamilyId).SingleOrDefaultAsync(cancellation);
        return await FindAsync(details.Read(item), family, cancellation);
    }

    /// <summary>As above from the fields of a form that is not sent yet.</summary>
    public async Task<IReadOnlyList<LikelyDuplicate>> FindAsync(IReadOnlyDictionary<string, string> fields, Guid? familyId, CancellationToken cancellation = default)
    {
        if (!fields.TryGetValue(nameof(Resident.Name), out var name))
            return [];
        var birth = DateOnly.TryParseExact(fields.GetValueOrDefault(nameof(Resident.BirthDate)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var mother = await MotherAsync(fields, cancellation);
        var candidates = await CandidatesAsync(name, birth, familyId, cancellation);
        return [.. candidates.Select(person => Compare(person, name, birth, fields.GetValueOrDefault(nameof(Resident.Sex)), mother, familyId))
            .Where(found => found.Score >= Likely).OrderByDescending(found => found.Score).ThenBy(found => found.Name, StringComparer.Ordinal).Take(MostShown)];
    }

    /// <summary>Throws when there is one: the officer has to look first.</summary>
    internal async Task RefuseAsync(ChangeItem item, CancellationToken cancellation)
    {
        if (await FindAsync(item, cancellation) is [var first, ..] found)
            throw new RegisterException($"Di register ada {found.Count} orang yang mungkin orang ini, yang paling mirip {first.Name}. Periksa dulu, lalu nyatakan bahwa orangnya berbeda atau pilih data yang sudah ada.");
    }

    private async Task<List<Resident>> CandidatesAsync(string name, DateOnly? birth, Guid? familyId, CancellationToken cancellation)
    {
        var people = new Dictionary<Guid, Resident>();
        var all = db.Residents.AsNoTracking().Where(row => row.State != ResidentStates.NotValid);
        await AddAsync(people, all.Where(row => row.BirthDate != null && row.BirthDate == birth).OrderBy(row => row.Id), cancellation);
        await AddAsync(people, all.Where(row => row.FamilyId != null && row.FamilyId == familyId).OrderBy(row => row.Id), cancellation);
        foreach (var beginning in new[] { name, name.ToUpperInvariant(), CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) }.Select(Beginning).Distinct())
        {
            // A range, not a pattern: it uses the index on both databases.
            var end = beginning + '\uffff';
            await AddAsync(people, all.Where(row => string.Compare(row.Name, beginning) >= 0 && string.Compare(row.Name, end) < 0).OrderBy(row => row.Name), cancellation);
        }

        return [.. people.Values];
    }

    private static async Task AddAsync(Dictionary<Guid, Resident> people, IQueryable<Resident> found, CancellationToken cancellation)
    {
        foreach (var person in await found.Take(MostNamesakes).ToListAsync(cancellation))
            people[person.Id] = person;
    }

    // The first two words: few people share them.
    private static string Beginning(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2));

    private LikelyDuplicate Compare(Resident person, string name, DateOnly? birth, string? sex, string? mother, Guid? familyId)
    {
        var why = new List<string>();
        var alike = NameLikeness.Of(person.Name, name);
        var score = 60 * alike;
        if (alike >= 0.7)
            why.Add(alike >= 1 ? "nama sama" : "nama mirip");
        if (birth is not null && person.BirthDate == birth)
            (score, _) = (score + 30, Add(why, "tanggal lahir sama"));
        else if (birth is { } day && person.BirthDate is { } other && (other.Year == day.Year || Math.Abs(other.DayNumber - day.DayNumber) <= 31))
            (score, _) = (score + 10, Add(why, "tahun lahir sama atau tanggalnya berdekatan"));
        if (mother is not null && NameLikeness.Of(ElementCatalog.Of(nameof(Resident.MotherName)).Get(person, cipher), mother) >= 0.8)
            (score, _) = (score + 15, Add(why, "nama ibu sama"));
        if (sex is not null && person.Sex is { } recorded && recorded.ToString(CultureInfo.InvariantCulture) != sex)
            score -= 15;
        return new LikelyDuplicate
        {
            ResidentId = person.Id,
            Name = person.Name,
            BirthDate = person.BirthDate,
            State = person.State,
            SameFamily = person.FamilyId is not null && person.FamilyId == familyId,
            Score = (int)Math.Clamp(Math.Round(score), 0, 100),
            Why = why,
        };
    }

    private static bool Add(List<string> why, string words)
    {
        why.Add(words);
        return true;
    }

    private async Task<string?> MotherAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellation) =>
        Guid.TryParse(fields.GetValueOrDefault("mother"), out var key)
            ? await db.Residents.Where(row => row.Id == key).Select(row => row.Name).SingleOrDefaultAsync(cancellation)
            : fields.GetValueOrDefault("motherName");
}
