using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Drafts;

/// <summary>Finds the open report that stands in the way of a second one on the same thing.</summary>
public sealed class OpenMatters(PopulationDbContext db)
{
    /// <summary>The item that is open under <paramref name="key"/>; null: none.</summary>
    public async Task<OpenItem?> FindAsync(string? key, Guid viewerId, CancellationToken cancellation = default)
    {
        if (key is null)
            return null;
        var found = await db.ChangeItems.AsNoTracking().Where(item => item.OpenKey == key)
            .Join(db.ChangeReports, item => item.ReportId, report => report.Id, (item, report) => new { item.SubjectResidentId, report.ReporterResidentId, report.Reference })
            .FirstOrDefaultAsync(cancellation);
        return found is null ? null : new OpenItem(found.ReporterResidentId == viewerId || found.SubjectResidentId == viewerId ? found.Reference : null);
    }
}
