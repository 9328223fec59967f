using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Security;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Desk;

/// <summary>One report for an officer, with what the register says now and what the officer may do.</summary>
public sealed class DeskReportReader(PopulationDbContext db, DeskPeople people, DeskItemReader items, DeskOthers others, DeskLooks looks, DecisionRights rights, FieldCipher cipher)
{
    /// <summary>
    /// The report; null when there is none with this reference in the officer's area. Each person it is about reads in their
    /// access trail that it was opened, for <paramref name="purpose"/>.
    /// </summary>
    public async Task<DeskReport?> FindAsync(string reference, string? purpose, OfficerContext officer, string requestId, CancellationToken cancellation = default)
    {
        var report = await db.OnDesk(officer).AsNoTracking().Include(row => row.Items).Include(row => row.Messages).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Reference == reference, cancellation);
        if (report is null)
            return null;

        var subjects = report.Items.Select(item => item.SubjectResidentId).OfType<Guid>().Append(report.ReporterResidentId).Distinct().ToList();
        var known = await people.OfAsync([.. subjects, .. report.Items.Select(item => item.ConfirmerResidentId).OfType<Guid>()], cancellation);
        var allowed = await rights.OfAsync(report, officer, cancellation);
        var read = new List<DeskItem>();
        foreach (var item in report.Items.OrderBy(item => item.Ordinal))
            read.Add(await items.ReadAsync(item, known, allowed.GetValueOrDefault(item.Ordinal) ?? [], officer, cancellation));
        var view = new DeskReport
        {
            Reference = report.Reference!,
            State = report.State,
            Version = report.Version,
            SentAt = report.SentAt!.Value,
            DueAt = report.DueAt!.Value,
            ClosedAt = report.ClosedAt,
            Reporter = known[report.ReporterResidentId],
            FiledByPost = report.FiledByPost,
            FilingReason = report.FilingReason,
            AssignedTo = report.AssignedName,
            AssignedToMe = report.AssignedOfficer == officer.UserKey,
            Rights = await rights.OfReportAsync(report, officer, cancellation),
            Items = read,
            Others = await others.OfAsync(report.Id, subjects, officer, cancellation),
            Messages = [.. report.Messages.OrderBy(row => row.Id).Select(row => Message(row, report))],
            Steps = DeskSteps.Of(report),
        };
        await looks.SaveAsync(subjects, report, purpose, officer, requestId, cancellation);
        return view;
    }

    private DeskMessage Message(ReportMessage row, ChangeReport report) => new(
        row.At,
        report.Items.Find(item => item.Id == row.ItemId)?.Ordinal,
        row.FromOfficer,
        row.Post,
        cipher.Open(nameof(ReportMessage), nameof(ReportMessage.Text), row.Id, row.Text)!);
}
