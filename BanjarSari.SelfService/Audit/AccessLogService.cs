using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Audit;

/// <summary>Tells a resident who has looked at their record (security.md 5.9), and what they showed and printed themselves.</summary>
public sealed class AccessLogService(PopulationDbContext db)
{
    /// <summary>Rows on one page.</summary>
    public const int PerPage = 20;

    /// <summary>Looks of others at the record of <paramref name="residentId"/>, newest first; <paramref name="page"/> from 1, out of range gives the nearest page.</summary>
    public Task<AccessLogPage> OfOthersAsync(Guid residentId, int page, CancellationToken cancellation = default) =>
        PageAsync(db.AccessLog.Where(row => row.SubjectResidentId == residentId && (row.ActorResidentId == null || row.ActorResidentId != residentId)), page, cancellation);

    /// <summary>Own looks that are logged: numbers shown in full, prints.</summary>
    public Task<AccessLogPage> OwnAsync(Guid residentId, int page, CancellationToken cancellation = default) =>
        PageAsync(db.AccessLog.Where(row => row.SubjectResidentId == residentId && row.ActorResidentId == residentId), page, cancellation);

    /// <summary>Own prints, newest first, with the codes by which anyone can verify them.</summary>
    public Task<List<OwnPrint>> PrintsAsync(Guid residentId, int most, CancellationToken cancellation = default) =>
        db.PrintRecords.Where(row => row.ResidentId == residentId).OrderByDescending(row => row.PrintedAt).Take(most)
            .Select(row => new OwnPrint(row.Kind, row.Code, row.PrintedAt, row.RevokedAt != null)).ToListAsync(cancellation);

    private static async Task<AccessLogPage> PageAsync(IQueryable<AccessLogEntry> rows, int page, CancellationToken cancellation)
    {
        var count = await rows.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        var number = Math.Clamp(page, 1, pages);
        var looks = await rows.OrderByDescending(row => row.Sequence).Skip((number - 1) * PerPage).Take(PerPage)
            .Select(row => new AccessLook(row.At, row.Action, row.ActorKind, row.ActorName, row.ActorPost, row.Purpose)).ToListAsync(cancellation);
        return new AccessLogPage(looks, number, pages);
    }
}
