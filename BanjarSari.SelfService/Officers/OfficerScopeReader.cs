using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Officers;

/// <summary>Says an officer's area in words.</summary>
public sealed class OfficerScopeReader(PopulationDbContext db, IOptions<VillageOptions> village)
{
    /// <summary>The area, from small to large; null for officers of the whole village and for those who see no residents.</summary>
    public async Task<string?> InWordsAsync(OfficerContext officer, CancellationToken cancellation = default)
    {
        if (!officer.AreaOnly || !officer.Roles.Contains(OfficerRoles.Area))
            return null;
        string?[] parts =
        [
            await db.Rts.Where(row => row.Id == officer.RtId).Select(row => "RT " + row.Number).SingleOrDefaultAsync(cancellation),
            await db.Rws.Where(row => row.Id == officer.RwId).Select(row => "RW " + row.Number).SingleOrDefaultAsync(cancellation),
            await db.Hamlets.Where(row => row.Id == officer.HamletId).Select(row => village.Value.HamletWord + " " + row.Name).SingleOrDefaultAsync(cancellation),
        ];
        var words = string.Join(", ", parts.OfType<string>());
        return words.Length > 0 ? words : "Belum ditentukan";
    }
}
