using BanjarSari.SelfService.Register.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register.Import.Writing;

/// <summary>After all rows are in: every family of the file with living members has exactly one living head.</summary>
internal sealed class HeadCheck(ImportSession session)
{
    public async Task RunAsync(IReadOnlyCollection<FamilyPlan> plans, CancellationToken cancellation)
    {
        var counts = await session.Db.Residents.AsNoTracking().Where(resident => resident.State == ResidentStates.Alive && resident.FamilyId != null)
            .GroupBy(resident => resident.FamilyId!.Value)
            .Select(group => new { FamilyId = group.Key, Heads = group.Count(resident => resident.FamilyRelation == FamilyRelations.Head) })
            .ToDictionaryAsync(count => count.FamilyId, count => count.Heads, cancellation);
        var problems = new ProblemBook(session);
        await problems.LoadFamiliesAsync(cancellation);
        foreach (var plan in plans)
        {
            if (!counts.TryGetValue(plan.FamilyId!.Value, out var heads) || heads == 1)
                continue;
            var note = heads == 0
                ? new RowNote("kk_level", ImportProblemKinds.HeadMissing, "Keluarga ini tidak mempunyai kepala keluarga yang hidup di desa.")
                : new RowNote("kk_level", ImportProblemKinds.TwoHeads, $"Keluarga ini mempunyai {heads} kepala keluarga.");
            problems.Add(plan.Speaker, note, null, plan.FamilyId);
        }

        await problems.WriteAsync(cancellation);
    }
}
