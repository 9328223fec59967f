using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Prints;

/// <summary>Puts an address with RT, RW and hamlet into the words of paper.</summary>
internal sealed class PlaceReader(PopulationDbContext db, IOptions<VillageOptions> village)
{
    /// <summary>The place; areas not told print as a dash.</summary>
    public async Task<PrintPlace> ReadAsync(string? address, string? postalCode, Guid? rtId, Guid? rwId, Guid? hamletId, CancellationToken cancellation)
    {
        var rt = rtId is null ? null : await db.Rts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == rtId, cancellation);
        rwId ??= rt?.RwId;
        var rw = rwId is null ? null : await db.Rws.AsNoTracking().SingleOrDefaultAsync(row => row.Id == rwId, cancellation);
        hamletId ??= rt?.HamletId ?? rw?.HamletId;
        var hamlet = hamletId is null ? null : await db.Hamlets.AsNoTracking().Where(row => row.Id == hamletId).Select(row => row.Name).SingleOrDefaultAsync(cancellation);
        return new PrintPlace
        {
            Address = Paper.Value(address),
            Rt = Paper.Value(rt?.Number),
            Rw = Paper.Value(rw?.Number),
            Hamlet = Paper.Value(hamlet),
            PostalCode = Paper.Value(string.IsNullOrWhiteSpace(postalCode) ? village.Value.PostalCode : postalCode),
            Region = PrintRegion.Of(village.Value),
        };
    }

    /// <summary>Where a family lives; what the card leaves open comes from <paramref name="head"/>.</summary>
    public Task<PrintPlace> OfFamilyAsync(Family family, string? address, Resident? head, CancellationToken cancellation) =>
        ReadAsync(address, family.PostalCode, family.RtId ?? head?.RtId, family.RwId ?? head?.RwId, family.HamletId ?? head?.HamletId, cancellation);
}
