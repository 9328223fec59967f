using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>The work list of change reports, narrowed to the officer's area.</summary>
public sealed class DeskListReader(PopulationDbContext db, VillageClock clock)
{
    // An answer is owed in these only: in the others the resident or Disdukcapil is next.
    private static readonly string[] Owed = [ChangeReportStates.Sent, ChangeReportStates.Checking];

    /// <summary>One page of what <paramref name="officer"/> may see.</summary>
    public async Task<DeskList> ReadAsync(DeskFilter filter, OfficerContext officer, CancellationToken cancellation = default)
    {
        var now = clock.UtcNow;
        var visible = db.OnDesk(officer).AsNoTracking();
        if (filter.HamletId is { } hamlet)
            visible = visible.Where(report => db.Residents.Any(person => person.Id == report.ReporterResidentId && person.HamletId == hamlet));
        var counts = await visible.Where(report => ChangeReportStates.Open.Contains(report.State)).GroupBy(report => report.State)
            .Select(group => new { State = group.Key, Count = group.Count(), Overdue = group.Count(report => report.DueAt < now) }).ToListAsync(cancellation);

        var rows = Narrow(visible, filter, now);
        var total = IsStatesOnly(filter)
            ? counts.Where(row => filter.States.Count == 0 || filter.States.Contains(row.State)).Sum(row => row.Count)
            : await rows.CountAsync(cancellation);
        return new DeskList
        {
            Items = await LinesAsync(rows, filter, officer, now, cancellation),
            Total = total,
            Counts = [.. ChangeReportStates.Open.Select(state => new DeskCount(state, counts.Find(row => row.State == state)?.Count ?? 0))],
            Overdue = counts.Where(row => Owed.Contains(row.State)).Sum(row => row.Overdue),
        };
    }

    private static IQueryable<ChangeReport> Narrow(IQueryable<ChangeReport> rows, DeskFilter filter, DateTime now)
    {
        var states = filter.States.Count > 0 ? filter.States : ChangeReportStates.Open;
        rows = rows.Where(report => states.Contains(report.State));
        if (filter.ItemState is { } itemState)
            rows = rows.Where(report => report.Items.Any(item => item.State == itemState));
        if (filter.Tier is { } tier)
            rows = rows.Where(report => report.Items.Any(item => item.Tier == tier));
        if (filter.AssignedTo is { } assignee)
            rows = rows.Where(report => report.AssignedOfficer == assignee);
        if (filter.Unassigned is { } unassigned)
            rows = rows.Where(report => (report.AssignedOfficer == null) == unassigned);
        if (filter.Assisted is { } assisted)
            rows = rows.Where(report => (report.FiledByOfficer != null) == assisted);
        if (filter.Overdue is { } overdue)
            rows = rows.Where(report => (Owed.Contains(report.State) && report.DueAt < now) == overdue);
        if (filter.OlderThanHours is { } hours)
        {
            var before = now.AddHours(-hours);
            rows = rows.Where(report => report.SentAt <= before);
        }

        return rows;
    }

    private static bool IsStatesOnly(DeskFilter filter) =>
        filter is { ItemState: null, Tier: null, AssignedTo: null, Unassigned: null, Assisted: null, Overdue: null, OlderThanHours: null }
        && filter.States.All(ChangeReportStates.Open.Contains);

    private async Task<IReadOnlyList<DeskLine>> LinesAsync(IQueryable<ChangeReport> rows, DeskFilter filter, OfficerContext officer, DateTime now, CancellationToken cancellation)
    {
        var ordered = filter.NewestFirst ? rows.OrderByDescending(report => report.SentAt).ThenByDescending(report => report.Id) : rows.OrderBy(report => report.DueAt).ThenBy(report => report.Id);
        var page = await ordered.Skip(filter.Skip).Take(Math.Min(filter.Take, DeskFilter.Most)).ToListAsync(cancellation);
        var keys = page.ConvertAll(report => report.Id);
        var items = (await db.ChangeItems.AsNoTracking().Where(item => keys.Contains(item.ReportId)).OrderBy(item => item.Ordinal)
            .Select(item => new { item.ReportId, item.Kind, item.Element, item.Tier, item.State }).ToListAsync(cancellation)).ToLookup(item => item.ReportId);
        var people = page.Select(report => report.ReporterResidentId).Distinct().ToList();
        var reporters = await db.Residents.Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.Name, Hamlet = db.Hamlets.Where(hamlet => hamlet.Id == person.HamletId).Select(hamlet => hamlet.Name).FirstOrDefault() })
            .ToDictionaryAsync(person => person.Id, cancellation);
        return page.ConvertAll(report => new DeskLine
        {
            Reference = report.Reference!,
            State = report.State,
            Version = report.Version,
            SentAt = report.SentAt!.Value,
            DueAt = report.DueAt!.Value,
            Overdue = Owed.Contains(report.State) && report.DueAt < now,
            Reporter = reporters[report.ReporterResidentId].Name,
            Hamlet = reporters[report.ReporterResidentId].Hamlet,
            What = string.Join(", ", items[report.Id].Select(item => new ChangeReportLineItem(item.Kind, item.Element, false, null).What).Distinct()),
            Tier = items[report.Id].Max(item => (int?)item.Tier) ?? 0,
            ItemCount = items[report.Id].Count(),
            ItemStates = [.. items[report.Id].Select(item => item.State).Distinct()],
            AssignedTo = report.AssignedName,
            AssignedToMe = report.AssignedOfficer == officer.UserKey,
            Assisted = report.FiledByOfficer is not null,
        });
    }
}
