using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Looks again at the people whom an act touched, with their families: the work list follows within seconds, not a day.</summary>
public sealed class DataQualityRecheck
{
    private readonly PopulationDbContext _db;
    private readonly QualityReader _reader;
    private readonly ActLog _acts;
    private readonly FieldCipher _cipher;
    private readonly TimeProvider _clock;

    internal DataQualityRecheck(PopulationDbContext db, QualityReader reader, ActLog acts, FieldCipher cipher, TimeProvider clock) =>
        (_db, _reader, _acts, _cipher, _clock) = (db, reader, acts, cipher, clock);

    /// <summary>Opens and settles lines of these residents and their families; writes nothing when nothing changed.</summary>
    public async Task<DataQualityOutcome> OfAsync(IReadOnlyCollection<Guid> residents, CancellationToken cancellation = default)
    {
        List<QualityFamily> seen = [];
        await foreach (var family in _reader.OfAsync(residents, cancellation))
            seen.Add(family);
        // The touched stay in it when they died or moved away: their lines are to be settled.
        Guid[] people = [.. seen.SelectMany(family => family.Members).Select(member => member.Row.Id).Union(residents)];
        Guid[] families = [.. seen.Where(family => family.Card is not null).Select(family => family.Card!.Id)
            .Union(await _db.Residents.AsNoTracking().Where(row => residents.Contains(row.Id) && row.FamilyId != null).Select(row => row.FamilyId!.Value).ToListAsync(cancellation))];

        var pass = new QualityPass(new ProblemLedger(_db, _acts, _clock), new RecordedProblems(_db, _cipher));
        await pass.BeginAsync(_db.DataProblems.Where(row => people.Contains(row.ResidentId!.Value) || (row.ResidentId == null && families.Contains(row.FamilyId!.Value))), cancellation);
        foreach (var family in seen)
            await pass.LookAsync(family, cancellation);
        await pass.LookAcrossAsync(_db, await new DuplicateFinder(_db, _cipher).FindAsync(people, cancellation), cancellation);
        return await pass.FinishAsync(cancellation);
    }
}
