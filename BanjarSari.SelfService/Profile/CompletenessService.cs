using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Profile;

/// <summary>Tells how complete the record of one resident is.</summary>
public sealed class CompletenessService(PopulationDbContext db, FieldCipher cipher, VillageClock clock)
{
    /// <summary>Reads the record once; throws <see cref="InvalidOperationException"/> when there is none.</summary>
    public async Task<Completeness> OfAsync(Guid residentId, CancellationToken cancellation = default) =>
        Completeness.Of(await db.Residents.AsNoTracking().SingleAsync(row => row.Id == residentId, cancellation), cipher, clock.Today);
}
