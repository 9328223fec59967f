using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Matching;

/// <summary>Finds the families of the register that a file names, by KK number or temporary number.</summary>
internal sealed class FamilyLookup(PopulationDbContext db, BlindIndex index)
{
    private const int Chunk = 500;

    /// <summary>Family by <see cref="FamilyKeys"/>; families that the register does not have are absent.</summary>
    public async Task<Dictionary<string, Guid>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var found = new Dictionary<string, Guid>();
        if (!await db.Families.AnyAsync(cancellation))
            return found;
        foreach (var chunk in keys.Where(key => FamilyKeys.NumberIn(key) is not null).Chunk(Chunk))
            await FindByNumberAsync(chunk, found, cancellation);
        foreach (var chunk in keys.Where(key => FamilyKeys.TemporaryIn(key) is not null).Chunk(Chunk))
        {
            var numbers = chunk.Select(key => FamilyKeys.TemporaryIn(key)!).ToList();
            foreach (var family in await db.Families.AsNoTracking().Where(family => numbers.Contains(family.TemporaryNumber!)).Select(family => new { family.Id, family.TemporaryNumber }).ToListAsync(cancellation))
                found[FamilyKeys.OfTemporary(family.TemporaryNumber!)] = family.Id;
        }

        return found;
    }

    private async Task FindByNumberAsync(string[] keys, Dictionary<string, Guid> found, CancellationToken cancellation)
    {
        var indexes = keys.ToLookup(key => Convert.ToHexString(index.OfKkNumber(FamilyKeys.NumberIn(key)!.Value.Digits)));
        var wanted = keys.Select(key => index.OfKkNumber(FamilyKeys.NumberIn(key)!.Value.Digits)).ToList();
        var families = await db.Families.AsNoTracking().Where(family => wanted.Contains(family.KkIndex!)).Select(family => new { family.Id, family.KkIndex, family.ClosedAt }).ToListAsync(cancellation);
        foreach (var family in families)
            foreach (var key in indexes[Convert.ToHexString(family.KkIndex!)].Where(key => FamilyKeys.IsClosed(key) == family.ClosedAt is not null))
                found[key] = family.Id;
    }
}
