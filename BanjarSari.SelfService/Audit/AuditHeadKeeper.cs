using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Audit;

/// <summary>Keeps where both chains end now in the <see cref="AuditHeadFolder"/>.</summary>
public sealed class AuditHeadKeeper(PopulationDbContext db, AuditHeadFolder folder, VillageClock clock, IOptions<VillageOptions> village)
{
    /// <summary>Writes the heads of today; false when they are there already or the chains are empty.</summary>
    public async Task<bool> KeepAsync(CancellationToken cancellation = default)
    {
        var chains = await db.AuditChains.AsNoTracking().Where(chain => chain.Sequence > 0).OrderByDescending(chain => chain.Name).ToListAsync(cancellation);
        var heading = $"Kepala rantai jejak audit {village.Value.FullName}, {Indonesian.Date(clock.Today)}. Rantai:baris:MAC. Simpan salinan berkas ini di luar komputer desa.";
        return folder.Keep(clock.Today, heading, chains.ConvertAll(chain => new AuditHead(chain.Name, chain.Sequence, chain.Mac)));
    }
}
