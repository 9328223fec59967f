using BanjarSari.SelfService.Aid;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.MyData;

/// <summary>Copies evidence, services and aid.</summary>
internal sealed class CaseCopies(PopulationDbContext db, AidService aid)
{
    public async Task<IReadOnlyList<CopiedService>> ServicesAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await db.ServiceRecords.AsNoTracking().Where(row => row.ResidentId == residentId).Include(row => row.Kind).Include(row => row.Steps)
            .OrderBy(row => row.RequestedAt).ThenBy(row => row.Id).AsSplitQuery().ToListAsync(cancellation);
        return rows.ConvertAll(row => new CopiedService(
            row.Kind!.Name, row.Reference, row.LetterNumber, row.RequestedAt, row.State, row.Result, row.HandledByPost,
            [.. row.Steps.OrderBy(step => step.At).Select(step => new CopiedStep(step.At, step.State, step.Post, step.Note))]));
    }

    public async Task<IReadOnlyList<CopiedEvidence>> EvidenceAsync(Guid residentId, CancellationToken cancellation) =>
        await db.EvidenceFiles.AsNoTracking().Where(row => row.OwnerResidentId == residentId).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id)
            .Select(row => new CopiedEvidence(row.Kind, row.Size, row.State, row.CreatedAt, row.RemovedAt, row.RemovedBecause)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<CopiedAid>> AidAsync(Guid residentId, CancellationToken cancellation)
    {
        var rows = await aid.ReadAsync(residentId, cancellation);
        return [.. rows.Select(row => new CopiedAid(
            row.Program, Through(row), row.State, row.DecidedOn,
            [.. row.Disbursements.Select(given => new CopiedDisbursement(given.On, given.Stage, given.What, given.Delivered))]))];
    }

    private static string Through(AidView row) => row.Reach switch
    {
        AidReach.Family => "Keluarga",
        AidReach.Household => "Rumah tangga",
        AidReach.Group => row.Group ?? "Kelompok",
        _ => "Perorangan",
    };
}
