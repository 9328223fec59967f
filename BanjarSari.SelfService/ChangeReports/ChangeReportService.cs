using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>
/// Shows change reports to those they belong to: the person they are about, and who filed or agreed to them while that
/// person is on the same family card and not protected from the family.
/// </summary>
public sealed class ChangeReportService(PopulationDbContext db, ChangeReportReader reader)
{
    /// <summary>Reports that <paramref name="residentId"/> may see, newest first.</summary>
    public async Task<IReadOnlyList<ChangeReportLine>> ListAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var reports = await Mine(residentId).Include(row => row.Items).OrderByDescending(row => row.SentAt).ToListAsync(cancellation);
        var names = await ReduceAsync(reports, residentId, cancellation);
        return reports.ConvertAll(row => new ChangeReportLine
        {
            Reference = row.Reference!,
            State = row.State,
            SentAt = row.SentAt,
            Items = [.. row.Items.OrderBy(item => item.Ordinal).Select(item => new ChangeReportLineItem(
                item.Kind, item.Element, item.SubjectResidentId == residentId, item.SubjectResidentId is { } subject ? names[subject] : null))],
        });
    }

    /// <summary>One report; null when there is none with this reference that the resident may see.</summary>
    public async Task<ChangeReportView?> FindAsync(Guid residentId, string reference, CancellationToken cancellation = default)
    {
        var report = await Mine(residentId).Include(row => row.Items).Include(row => row.Messages).AsSplitQuery().SingleOrDefaultAsync(row => row.Reference == reference, cancellation);
        if (report is null)
            return null;
        var names = await ReduceAsync([report], residentId, cancellation);
        return await reader.ReadAsync(report, names, residentId, cancellation);
    }

    /// <summary>Items that wait for the consent of <paramref name="residentId"/>, oldest first.</summary>
    public async Task<IReadOnlyList<ConsentAsked>> ConsentsAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var items = await db.ChangeItems.AsNoTracking().Where(item => item.ConfirmerResidentId == residentId && item.State == ChangeItemStates.AwaitingConfirmation)
            .Join(db.ChangeReports, item => item.ReportId, report => report.Id, (item, report) => new { Item = item, Reference = report.Reference!, report.SentAt })
            .OrderBy(row => row.SentAt).ThenBy(row => row.Item.Ordinal).ToListAsync(cancellation);
        return items.ConvertAll(row => new ConsentAsked(row.Reference, row.Item.Ordinal, ReportSentences.Label(row.Item)));
    }

    // Leaves only the items that the resident may see, and names the persons they are about.
    private async Task<Dictionary<Guid, string>> ReduceAsync(List<ChangeReport> reports, Guid residentId, CancellationToken cancellation)
    {
        var card = await CardOf(residentId).Select(person => person.Id).ToListAsync(cancellation);
        foreach (var report in reports)
            report.Items.RemoveAll(item => !Visible(item, report, residentId, card));
        var subjects = reports.SelectMany(report => report.Items).Select(item => item.SubjectResidentId).OfType<Guid>().Distinct().ToList();
        return await db.Residents.Where(person => subjects.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation);
    }

    // The relation is read from the register at each request: a child that left the card is gone (security.md T11).
    private IQueryable<ChangeReport> Mine(Guid residentId)
    {
        var card = CardOf(residentId);
        return db.ChangeReports.AsNoTracking().Where(row => row.State != ChangeReportStates.Draft
            && row.Items.Any(item => item.SubjectResidentId == residentId || ((row.ReporterResidentId == residentId || item.ConfirmerResidentId == residentId)
                && (item.SubjectResidentId == null || card.Any(person => person.Id == item.SubjectResidentId)))));
    }

    private static bool Visible(ChangeItem item, ChangeReport report, Guid residentId, List<Guid> card) =>
        item.SubjectResidentId == residentId
        || ((report.ReporterResidentId == residentId || item.ConfirmerResidentId == residentId) && (item.SubjectResidentId is null || card.Contains(item.SubjectResidentId.Value)));

    private IQueryable<Resident> CardOf(Guid residentId) =>
        db.Residents.Where(person => person.FamilyId != null && !person.HiddenFromFamily
            && db.Residents.Any(me => me.Id == residentId && me.FamilyId == person.FamilyId));
}
