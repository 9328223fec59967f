using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>
/// Finds living people with the same name, birth date and mother's name. The first two are compared by a short hash kept for
/// everybody (24 bytes each); only where it meets is the mother's name opened.
/// </summary>
internal sealed class DuplicateFinder(PopulationDbContext db, FieldCipher cipher)
{
    private const int Chunk = 500;
    private readonly List<(long Hash, Guid Id)> _seen = [];

    /// <summary>Remembers one person; people without birth date are never taken for one another.</summary>
    public void See(Resident person)
    {
        if (person.BirthDate is { } birth)
            _seen.Add(((long)Same(person.Name).GetHashCode(StringComparison.Ordinal) << 32 | (uint)birth.DayNumber, person.Id));
    }

    /// <summary>Everybody among those seen who is recorded twice.</summary>
    public async Task<HashSet<Guid>> FindAsync(CancellationToken cancellation)
    {
        _seen.Sort((one, other) => one.Hash.CompareTo(other.Hash));
        var candidates = _seen.Where((one, at) => (at > 0 && _seen[at - 1].Hash == one.Hash) || (at + 1 < _seen.Count && _seen[at + 1].Hash == one.Hash)).Select(one => one.Id).ToList();
        _seen.Clear();
        var facts = new List<Facts>(candidates.Count);
        foreach (var ids in candidates.Chunk(Chunk))
            facts.AddRange(await FactsAsync(db.Residents.Where(row => ids.Contains(row.Id)), cancellation));
        return Same(facts);
    }

    /// <summary>Those of <paramref name="residents"/> who are recorded twice anywhere in the register.</summary>
    public async Task<HashSet<Guid>> FindAsync(IReadOnlyCollection<Guid> residents, CancellationToken cancellation)
    {
        var touched = db.Residents.Where(row => residents.Contains(row.Id));
        var alike = db.Residents.Where(row => row.BirthDate != null && touched.Any(one => one.Name == row.Name && one.BirthDate == row.BirthDate));
        var found = Same(await FactsAsync(alike, cancellation));
        found.IntersectWith(residents);
        return found;
    }

    private async Task<List<Facts>> FactsAsync(IQueryable<Resident> residents, CancellationToken cancellation)
    {
        var rows = await residents.AsNoTracking().Where(row => row.State == ResidentStates.Alive)
            .Select(row => new { row.Id, row.Name, row.BirthDate, row.MotherName }).ToListAsync(cancellation);
        return rows.ConvertAll(row => new Facts(row.Id, Same(row.Name), row.BirthDate, Same(cipher.Open(nameof(Resident), nameof(Resident.MotherName), row.Id, row.MotherName) ?? "")));
    }

    private static HashSet<Guid> Same(List<Facts> facts) =>
        [.. facts.GroupBy(one => (one.Name, one.BirthDate, one.Mother)).Where(group => group.Skip(1).Any()).SelectMany(group => group.Select(one => one.Id))];

    private static string Same(string name) => string.Join(' ', name.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Facts(Guid Id, string Name, DateOnly? BirthDate, string Mother);
}
