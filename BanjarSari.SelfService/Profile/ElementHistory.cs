using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Profile;

/// <summary>Where the elements of one person come from, and which of them are under an open report.</summary>
public sealed class ElementHistory(PopulationDbContext db, VillageClock clock)
{
    /// <summary>Source in words by element key: only elements that changed since the record was made.</summary>
    internal async Task<Dictionary<string, string>> SourcesAsync(Guid residentId, CancellationToken cancellation)
    {
        var changes = await db.ElementChanges.AsNoTracking().Where(change => change.ResidentId == residentId)
            .OrderBy(change => change.ChangedAt).ThenBy(change => change.Id)
            .Select(change => new { change.Element, change.Source, change.SourceDate, change.ChangedAt })
            .ToListAsync(cancellation);
        var latest = new Dictionary<string, string>();
        foreach (var change in changes)
            latest[change.Element] = Words(change.Source, change.SourceDate ?? DateOnly.FromDateTime(clock.ToLocal(change.ChangedAt)));
        return latest;
    }

    /// <summary>Elements under an open report; the reference only where <paramref name="viewerId"/> sent it or it is about them.</summary>
    internal async Task<Dictionary<string, string?>> OpenAsync(Guid residentId, Guid viewerId, CancellationToken cancellation)
    {
        var items = await db.ChangeItems.AsNoTracking()
            .Where(item => item.SubjectResidentId == residentId && item.Element != null && ChangeItemStates.Open.Contains(item.State))
            .Join(db.ChangeReports, item => item.ReportId, report => report.Id, (item, report) => new { Element = item.Element!, report.Reference, report.ReporterResidentId })
            .ToListAsync(cancellation);
        return items.GroupBy(item => item.Element).ToDictionary(
            group => group.Key,
            group => group.FirstOrDefault(item => residentId == viewerId || item.ReporterResidentId == viewerId)?.Reference);
    }

    internal static string SourceOf(Resident person) => Words(person.Source, person.SourceDate);

    private static string Words(string source, DateOnly date) => $"{source}, {Indonesian.Date(date)}";
}
