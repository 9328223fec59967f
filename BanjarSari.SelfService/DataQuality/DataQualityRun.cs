using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Security;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>
/// One look of all rules at the whole register: opens and settles lines of the work list, and counts the day. The register streams
/// through one context while another writes, so that neither waits for the other.
/// </summary>
public sealed class DataQualityRun
{
    private readonly PopulationDbContext _db;
    private readonly QualityReader _reader;
    private readonly IServiceScopeFactory _scopes;
    private readonly FieldCipher _cipher;
    private readonly VillageClock _clock;

    internal DataQualityRun(PopulationDbContext db, QualityReader reader, IServiceScopeFactory scopes, FieldCipher cipher, VillageClock clock) =>
        (_db, _reader, _scopes, _cipher, _clock) = (db, reader, scopes, cipher, clock);

    /// <summary>Looks at everybody. Returns how many lines were opened and settled; a register without people is left alone.</summary>
    public async Task<DataQualityOutcome> RunAsync(CancellationToken cancellation = default)
    {
        if (!await _db.Residents.AnyAsync(cancellation))
            return new DataQualityOutcome(0, 0);
        await using var scope = _scopes.CreateAsyncScope();
        var writing = scope.ServiceProvider.GetRequiredService<PopulationDbContext>();
        var pass = new QualityPass(new ProblemLedger(writing, scope.ServiceProvider.GetRequiredService<ActLog>(), scope.ServiceProvider.GetRequiredService<TimeProvider>()), new RecordedProblems(writing, _cipher));
        var duplicates = new DuplicateFinder(_db, _cipher);
        var tally = new QualityTally(_cipher, _clock.Today, await AttestedAsync(cancellation));

        await pass.BeginAsync(writing.DataProblems, cancellation);
        await foreach (var family in _reader.AllAsync(cancellation))
        {
            await pass.LookAsync(family, cancellation);
            tally.Add(family);
            foreach (var member in family.Members)
                duplicates.See(member.Row);
        }

        await pass.LookAcrossAsync(_db, await duplicates.FindAsync(cancellation), cancellation);
        var outcome = await pass.FinishAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<DataQualityCounting>().CountAsync(tally, cancellation);
        return outcome;
    }

    private async Task<IReadOnlySet<Guid>> AttestedAsync(CancellationToken cancellation)
    {
        var since = _clock.UtcNow.AddYears(-1);
        return (await _db.Attestations.AsNoTracking().Where(row => row.At > since).Select(row => row.ResidentId).Distinct().ToListAsync(cancellation)).ToHashSet();
    }
}
