using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Finds who sent a report, within the officer's area.</summary>
public sealed class ReporterFinder(PopulationDbContext db)
{
    /// <summary>The reporter; null where there is no such sent report, or the officer may not see it.</summary>
    public Task<Guid?> FindAsync(string reference, OfficerContext officer, CancellationToken cancellation = default)
    {
        var visible = db.Residents.Within(officer);
        return db.ChangeReports.Where(report => report.Reference == reference && report.SentAt != null && visible.Any(person => person.Id == report.ReporterResidentId))
            .Select(report => (Guid?)report.ReporterResidentId).SingleOrDefaultAsync(cancellation);
    }
}
