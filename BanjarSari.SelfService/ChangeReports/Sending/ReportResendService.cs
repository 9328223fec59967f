using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.ChangeReports.Following;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>The act of sending a mended report again: same number, and the promise begins anew.</summary>
public sealed class ReportResendService(PopulationDbContext db, ReportCardReader cards, SendChecks checks, ReportSender sender, ReportNotices notices, ActLog acts, IOptions<ChangeReportOptions> options, VillageClock clock)
{
    /// <summary>Null: no such report of this resident. A report with nothing to mend is left as it is and told its number: a second tap.</summary>
    public async Task<SendResult?> ResendAsync(ResendReportOptions resend, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(resend);
        using var turn = await db.Gate.EnterAsync(cancellation);
        var report = await db.ChangeReports.Include(row => row.Items)
            .FirstOrDefaultAsync(row => row.Reference == resend.Reference && row.ReporterResidentId == resend.ReporterId, cancellation);
        if (report is null)
            return null;
        var mended = report.Items.Where(item => item.State == ChangeItemStates.NeedsImprovement).ToList();
        if (mended.Count == 0)
            return new SendResult(report.Reference, []);

        var card = await cards.ReadAsync(resend.ReporterId, cancellation);
        var problems = await checks.ItemsAsync(report, mended, card, cancellation);
        if (problems.Count > 0)
        {
            await db.SaveInGateAsync(cancellationToken: cancellation);
            return new SendResult(null, problems);
        }

        foreach (var item in mended)
            Reopen(item);
        report.State = ChangeReportStates.Of(report.Items, report.AssignedOfficer is not null);
        report.DueAt = clock.UtcNow.AddHours(options.Value.AnswerHours);
        var process = acts.Begin(ProcessKinds.ReportResent, resend.By);
        foreach (var item in mended)
            acts.Add(process, "changed", nameof(ChangeItem), item.Id, item.SubjectResidentId, report.FamilyId, sender.Content(item));
        db.Processes.Add(process);
        await notices.AskConsentAsync(report, mended, cancellation);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return new SendResult(report.Reference, []);
    }

    // What officers found before was about what stood there before; the sentence of the one who asked stays as history.
    private static void Reopen(ChangeItem item)
    {
        item.State = item.ConfirmerResidentId is not null && item.ConfirmedAt is null ? ChangeItemStates.AwaitingConfirmation : ChangeItemStates.Waiting;
        (item.VerifiedAt, item.VerifiedByOfficer, item.VerifiedByPost, item.VerifiedByResidentId) = (null, null, null, null);
        (item.DecidedAt, item.DecidedByOfficer, item.DecidedByPost, item.ReasonCode) = (null, null, null, null);
    }
}
