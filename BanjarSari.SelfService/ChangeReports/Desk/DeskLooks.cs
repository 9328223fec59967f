using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register.Search;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Tells each person of a report, in their access trail, that an officer opened it.</summary>
public sealed class DeskLooks(PopulationDbContext db, OfficerLooks looks, ConfidentialLooks confidential)
{
    /// <summary>Writes one entry for each of <paramref name="subjects"/>. A person who is not told of a protected case of others is left to the auditor.</summary>
    public async Task SaveAsync(IReadOnlyCollection<Guid> subjects, ChangeReport report, string? purpose, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var words = LookPurpose.Or(purpose, $"Pemeriksaan laporan {report.Reference}");
        var by = officer.Looking(requestId);
        foreach (var subject in subjects)
            db.AccessLog.Add(looks.Entry(AccessActions.Viewed, subject, words, by, await confidential.ReasonAsync(subject, report.ReporterResidentId, subjects, cancellation)));
        await db.SaveChangesAsync(cancellation);
    }
}
