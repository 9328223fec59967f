using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.SignIn;

/// <summary>Finds the residents to whom PINs are to be issued. Only who lives in the village now is found by family or RT.</summary>
public sealed class PinIssueTargets(PopulationDbContext db, BlindIndex index)
{
    /// <summary>The resident of a NIK; empty when there is none.</summary>
    public Task<List<Guid>> ByNikAsync(Nik nik, CancellationToken cancellation = default)
    {
        var nikIndex = index.OfNik(nik.Digits);
        return db.Residents.Where(row => row.NikIndex == nikIndex).Select(row => row.Id).ToListAsync(cancellation);
    }

    /// <summary>The members of a family by its KK number; empty when there is none.</summary>
    public Task<List<Guid>> ByFamilyAsync(KkNumber number, CancellationToken cancellation = default)
    {
        var kkIndex = index.OfKkNumber(number.Digits);
        return Alive().Where(row => db.Families.Any(family => family.Id == row.FamilyId && family.KkIndex == kkIndex && family.ClosedAt == null))
            .Select(row => row.Id).ToListAsync(cancellation);
    }

    /// <summary>
    /// The people of an RT. <paramref name="rw"/> null: an RT without RW; <paramref name="hamlet"/> null: any.
    /// Empty when no RT fits; null when several do, so that the hamlet must be named.
    /// </summary>
    public async Task<List<Guid>?> ByRtAsync(string rt, string? rw, string? hamlet, CancellationToken cancellation = default)
    {
        var found = await db.Rts.Where(row => row.Number == rt
            && (rw == null ? row.RwId == null : db.Rws.Any(above => above.Id == row.RwId && above.Number == rw))
            && (hamlet == null || db.Hamlets.Any(above => above.Id == row.HamletId && above.Name == hamlet)))
            .Select(row => row.Id).ToListAsync(cancellation);
        return found.Count > 1 ? null : await Alive().Where(row => row.RtId != null && found.Contains(row.RtId.Value)).Select(row => row.Id).ToListAsync(cancellation);
    }

    private IQueryable<Resident> Alive() => db.Residents.Where(row => row.State == ResidentStates.Alive);
}
