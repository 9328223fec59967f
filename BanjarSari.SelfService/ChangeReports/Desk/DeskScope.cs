using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>Reports that an officer may see, inside queries.</summary>
internal static class DeskScope
{
    /// <summary>
    /// Sent reports; for an area officer only those whose reporter and whose every subject live in the area, so that nobody
    /// outside it is seen through a report from within.
    /// </summary>
    public static IQueryable<ChangeReport> OnDesk(this PopulationDbContext db, OfficerContext officer)
    {
        var sent = db.ChangeReports.Where(report => report.State != ChangeReportStates.Draft);
        if (!officer.AreaOnly)
            return sent;
        var inside = db.Residents.Within(officer);
        return sent.Where(report => inside.Any(person => person.Id == report.ReporterResidentId)
            && !report.Items.Any(item => item.SubjectResidentId != null && !inside.Any(person => person.Id == item.SubjectResidentId)));
    }
}
