using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports;

/// <summary>
/// Shows change reports to those they belong to: the person they are about, and who filed them while that
/// person is on the same family card and not protected from the family.
/// </summary>
public sealed class ChangeReportService(PopulationDbContext db, ChangeReportReader reader)
{
    /// <summary>Reports that <paramref name="residentId"/> may see, newest first.</summary>
    public async Task<IReadOnlyList<ChangeReportLine>> ListAsync(Guid residentId, CancellationToken cancellation = default) =>
        await Mine(residentId).OrderByDescending(row => row.SentAt).Select(row => new ChangeReportLine
        {
            Reference = row.Reference,
            State = row.State,
            SentAt = row.SentAt,
            Subject = row.SubjectResidentId == residentId ? null : db.Residents.Where(person => person.Id == row.SubjectResidentId).Select(person => person.Name).FirstOrDefault(),
            AboutMe = row.SubjectResidentId == residentId,
            Elements = row.Items.Select(item => item.Element).ToList(),
        }).ToListAsync(cancellation);

    /// <summary>One report; null when there is none with this reference that the resident may see.</summary>
    public async Task<ChangeReportView?> FindAsync(Guid residentId, string reference, CancellationToken cancellation = default)
    {
        var report = await Mine(residentId).Include(row => row.Items).SingleOrDefaultAsync(row => row.Reference == reference, cancellation);
        if (report is null)
            return null;
        var subject = await db.Residents.Where(person => person.Id == report.SubjectResidentId).Select(person => person.Name).FirstOrDefaultAsync(cancellation);
        return reader.Read(report, subject, residentId);
    }

    // The relation is read from the register at each request: a child that left the card is gone (security.md T11).
    private IQueryable<ChangeReport> Mine(Guid residentId) =>
        db.ChangeReports.AsNoTracking().Where(row => row.State != ChangeReportStates.Draft
            && (row.SubjectResidentId == residentId || (row.ReporterResidentId == residentId
                && (row.SubjectResidentId == null || CardOf(residentId).Any(person => person.Id == row.SubjectResidentId)))));

    private IQueryable<Resident> CardOf(Guid residentId) =>
        db.Residents.Where(person => person.FamilyId != null && !person.HiddenFromFamily
            && db.Residents.Any(me => me.Id == residentId && me.FamilyId == person.FamilyId));
}
