using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Import.Rows;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Matching;

/// <summary>
/// Finds the resident of each row: by NIK; without one by temporary number, then by name, birth place, birth
/// date and, where that is not enough, family. A person recorded without NIK is found again when the file
/// brings their NIK.
/// </summary>
internal sealed class ResidentMatcher(PopulationDbContext db, BlindIndex index, IReadOnlyDictionary<string, Guid> families)
{
    private const int Chunk = 500;

    private readonly Dictionary<ImportRow, Match> _matches = [];
    private readonly HashSet<Guid> _taken = [];

    /// <summary>Fills the matches; rows that contradict the register get an <see cref="ImportRow.Error"/>.</summary>
    public async Task<IReadOnlyDictionary<ImportRow, Match>> MatchAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        if (!await db.Residents.AnyAsync(cancellation))
            return _matches;
        foreach (var chunk in rows.Where(row => row.Nik is not null).Chunk(Chunk))
            await MatchByNikAsync(chunk, cancellation);
        var left = rows.Where(row => !_matches.ContainsKey(row) && row.Error is null).ToList();
        await MatchByIdentityAsync(left, cancellation);
        return _matches;
    }

    private async Task MatchByNikAsync(ImportRow[] rows, CancellationToken cancellation)
    {
        var indexes = rows.ToDictionary(row => Convert.ToHexString(index.OfNik(row.Nik!.Value.Digits)));
        var keys = indexes.Values.Select(row => index.OfNik(row.Nik!.Value.Digits)).ToList();
        var found = await db.Residents.AsNoTracking().Where(resident => keys.Contains(resident.NikIndex!))
            .Select(resident => new { resident.Id, resident.NikIndex, resident.FamilyId, resident.Name, resident.BirthDate }).ToListAsync(cancellation);
        foreach (var resident in found)
        {
            var row = indexes[Convert.ToHexString(resident.NikIndex!)];
            if (!resident.Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase) && resident.BirthDate != row.BirthDate)
                row.Error = new RowNote("nik", ImportProblemKinds.Conflict, "NIK ini di register milik orang dengan nama dan tanggal lahir lain. Periksa kartunya, lalu perbaiki baris ini atau registernya.");
            else
                Take(row, new Match(resident.Id, resident.FamilyId));
        }
    }

    private async Task MatchByIdentityAsync(List<ImportRow> rows, CancellationToken cancellation)
    {
        var without = await db.Residents.AsNoTracking().Where(resident => resident.NikIndex == null)
            .Select(resident => new Candidate(resident.Id, resident.Name, resident.BirthPlace, resident.BirthDate, resident.TemporaryNumber, resident.FamilyId)).ToListAsync(cancellation);
        var byNumber = without.Where(candidate => candidate.TemporaryNumber is not null).ToDictionary(candidate => candidate.TemporaryNumber!);
        foreach (var row in rows.Where(row => row.TemporaryNumber is not null))
        {
            if (!byNumber.TryGetValue(row.TemporaryNumber!, out var candidate))
                continue;
            if (candidate.IsLike(row))
                Choose(row, [candidate]);
            else
                row.TemporaryNumber = null;
        }

        var byIdentity = without.ToLookup(candidate => candidate.Identity);
        foreach (var row in rows.Where(row => !_matches.ContainsKey(row) && (row.Nik is null || row.BirthDate is not null)))
            Choose(row, byIdentity[row.Identity]);

        // A file that knows no NIK may still be about somebody whose NIK the register has.
        foreach (var chunk in rows.Where(row => row.Nik is null && row.TemporaryNumber is null && !_matches.ContainsKey(row) && row.Error is null).Chunk(Chunk))
        {
            var names = chunk.Select(row => row.Name).Distinct().ToList();
            var found = await db.Residents.AsNoTracking().Where(resident => resident.NikIndex != null && names.Contains(resident.Name))
                .Select(resident => new Candidate(resident.Id, resident.Name, resident.BirthPlace, resident.BirthDate, null, resident.FamilyId)).ToListAsync(cancellation);
            var known = found.ToLookup(candidate => candidate.Identity);
            foreach (var row in chunk.Where(row => row.BirthDate is not null))
                Choose(row, known[row.Identity]);
        }
    }

    private void Choose(ImportRow row, IEnumerable<Candidate> candidates)
    {
        var free = candidates.Where(candidate => !_taken.Contains(candidate.Id)).ToList();
        if (free.Count > 1 && row.FamilyKey is not null && families.TryGetValue(row.FamilyKey, out var family))
            free = free.FindAll(candidate => candidate.FamilyId == family);
        if (free.Count == 1)
            Take(row, new Match(free[0].Id, free[0].FamilyId));
        else if (free.Count > 1)
            row.Error = new RowNote(null, ImportProblemKinds.Conflict, "Tanpa NIK, orang ini cocok dengan lebih dari satu penduduk di register. Isi NIK atau nomor sementaranya.");
    }

    private void Take(ImportRow row, Match match)
    {
        _matches[row] = match;
        _taken.Add(match.ResidentId);
    }

    private sealed record Candidate(Guid Id, string Name, string? BirthPlace, DateOnly? BirthDate, string? TemporaryNumber, Guid? FamilyId)
    {
        public bool IsLike(ImportRow row) => Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase) || (BirthDate is not null && BirthDate == row.BirthDate);

        public (string Name, string? Place, DateOnly? Date) Identity => ImportRow.IdentityOf(Name, BirthPlace, BirthDate);
    }
}
