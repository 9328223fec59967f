using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Lets every rule look at every family it is shown, and keeps the work list in step.</summary>
internal sealed class QualityPass(ProblemLedger ledger, RecordedProblems recorded)
{
    private const int Chunk = 500;
    private static readonly QualityRule[] Persons = [.. QualityRules.All.Where(rule => rule.OfPerson is not null)];
    private static readonly QualityRule[] Families = [.. QualityRules.All.Where(rule => rule.OfFamily is not null)];
    private static readonly QualityRule Duplicate = QualityRules.Find(PersonRules.Duplicate)!;

    /// <summary>Takes up the work list: <paramref name="problems"/> are those that this pass may settle.</summary>
    public async Task BeginAsync(IQueryable<DataProblem> problems, CancellationToken cancellation)
    {
        await ledger.LoadAsync(problems, cancellation);
        foreach (var problem in await recorded.GoneAsync(problems, cancellation))
            ledger.Gone(problem);
    }

    /// <summary>Looks at one family and its members.</summary>
    public async Task LookAsync(QualityFamily family, CancellationToken cancellation)
    {
        if (family.Card is { } card)
            foreach (var rule in Families)
                if (rule.OfFamily!(family))
                    await ledger.FoundAsync(rule, null, card.Id, family.HamletId, cancellation);
        foreach (var member in family.Members)
            foreach (var rule in Persons)
                if (rule.OfPerson!(member, family))
                    await ledger.FoundAsync(rule, member.Row.Id, family.Card?.Id, family.HamletOf(member), cancellation);
    }

    /// <summary>Takes up people recorded twice.</summary>
    public async Task LookAcrossAsync(PopulationDbContext db, IReadOnlyCollection<Guid> twice, CancellationToken cancellation)
    {
        foreach (var ids in twice.Chunk(Chunk))
            foreach (var row in await db.Residents.AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.FamilyId, Hamlet = row.HamletId ?? row.Family!.HamletId }).ToListAsync(cancellation))
                await ledger.FoundAsync(Duplicate, row.Id, row.FamilyId, row.Hamlet, cancellation);
    }

    /// <summary>Settles what was listed and not found.</summary>
    public async Task<DataQualityOutcome> FinishAsync(CancellationToken cancellation)
    {
        await ledger.FinishAsync(cancellation);
        return new DataQualityOutcome(ledger.Opened, ledger.Settled);
    }
}
