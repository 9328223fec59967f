using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>The part of the work lists that an officer sees.</summary>
/// <param name="Residents">The officer's people; null: everybody.</param>
/// <param name="HamletId">Hamlet whose figures are shown; null with <paramref name="Residents"/> null: every hamlet and the village.</param>
public sealed record DataQualityScope(IQueryable<Resident>? Residents, Guid? HamletId)
{
    /// <summary>Everything.</summary>
    public static readonly DataQualityScope Village = new(null, null);

    /// <summary>What <paramref name="officer"/> sees. Figures are kept by hamlet: an officer of an RT alone sees lists, but no figures of a hamlet.</summary>
    public static DataQualityScope Of(OfficerContext officer, PopulationDbContext db) =>
        officer.AreaOnly ? new DataQualityScope(db.Residents.Within(officer), officer is { RtId: null, RwId: null, HamletId: { } hamlet } ? hamlet : Guid.Empty) : Village;

    /// <summary>Problems of these people and of their families.</summary>
    internal IQueryable<DataProblem> Within(IQueryable<DataProblem> problems) => Residents is not { } residents ? problems
        : problems.Where(row => row.ResidentId != null ? residents.Any(resident => resident.Id == row.ResidentId) : residents.Any(resident => resident.FamilyId == row.FamilyId));
}
