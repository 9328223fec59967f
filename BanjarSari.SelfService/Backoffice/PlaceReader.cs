using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Areas of the village and officers to choose from.</summary>
public sealed class PlaceReader(PopulationDbContext db)
{
    /// <summary>Hamlets by name, each with its RW and RT; without a name where the village has no hamlets.</summary>
    public async Task<IReadOnlyList<AreaReference>> AreasAsync(CancellationToken cancellation = default)
    {
        var hamlets = await db.Hamlets.OrderBy(hamlet => hamlet.Name).Select(hamlet => new { Id = (Guid?)hamlet.Id, Name = (string?)hamlet.Name }).ToListAsync(cancellation);
        var rws = await db.Rws.OrderBy(rw => rw.Number).Select(rw => new { rw.Id, rw.HamletId, rw.Number }).ToListAsync(cancellation);
        var rts = await db.Rts.OrderBy(rt => rt.Number).Select(rt => new { rt.Id, rt.HamletId, rt.RwId, rt.Number }).ToListAsync(cancellation);
        if (rts.Exists(rt => rt.HamletId is null))
            hamlets.Add(new { Id = (Guid?)null, Name = (string?)null });
        var numbers = rws.ToDictionary(rw => rw.Id, rw => rw.Number);
        return hamlets.ConvertAll(hamlet => new AreaReference(
            hamlet.Id,
            hamlet.Name,
            [.. rts.Where(rt => rt.HamletId == hamlet.Id).Select(rt => new RtReference(rt.Id, rt.RwId, rt.RwId is { } rw ? numbers[rw] : null, rt.Number)).OrderBy(rt => rt.Rw).ThenBy(rt => rt.Rt)]));
    }

    /// <summary>Officers by name.</summary>
    public async Task<IReadOnlyList<OfficerReference>> OfficersAsync(CancellationToken cancellation = default) =>
        await db.Officers.OrderBy(officer => officer.Name).Select(officer => new OfficerReference(officer.UserKey, officer.Name, officer.Post)).ToListAsync(cancellation);
}
