using BanjarSari.SelfService.ChangeReports.Drafts;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>The act of sending a draft (security.md T38: however often it is posted, it is one report under one number).</summary>
public sealed class ReportSendService(PopulationDbContext db, ReportCardReader cards, SendChecks checks, SendLimits limits, ReportSender sender)
{
    private const int Tries = 5;

    /// <summary>Sends the draft, or tells the number under which it was sent before. Null: no such draft or report of this resident.</summary>
    public async Task<SendResult?> SendAsync(SendReportOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        for (var more = Tries; ; more--)
        {
            try
            {
                return await TryAsync(options, cancellation);
            }
            catch (DbUpdateException race) when (more > 1 && !StoreBusyException.Is(race))
            {
                // Another process on the same store sent it, took the number, or opened the same matter. Once more, on what is there now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<SendResult?> TryAsync(SendReportOptions options, CancellationToken cancellation)
    {
        // Inside the gate, so that a second tap finds the number of the first.
        using var turn = await db.Gate.EnterAsync(cancellation);
        var report = await db.ChangeReports.Include(row => row.Items)
            .FirstOrDefaultAsync(row => row.Id == options.ReportId && row.ReporterResidentId == options.ReporterId && row.FiledByOfficer == null, cancellation);
        if (report is null)
            return null;
        if (report.Reference is not null)
            return new SendResult(report.Reference, []);

        var card = await cards.ReadAsync(options.ReporterId, cancellation);
        var problems = await ProblemsAsync(report, card, cancellation);
        if (problems.Count > 0)
        {
            // What stands in the way may be this very report, sent by another process while it was checked here.
            if (await db.ChangeReports.Where(row => row.Id == report.Id).Select(row => row.Reference).SingleOrDefaultAsync(cancellation) is { } sent)
                return new SendResult(sent, []);
            // Only semula that moved is written: the draft shows it when it is read again.
            await db.SaveInGateAsync(cancellationToken: cancellation);
            return new SendResult(null, problems);
        }

        var reference = await sender.SendAsync(report, card, options.By, cancellation);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return new SendResult(reference, []);
    }

    private async Task<IReadOnlyList<SendProblem>> ProblemsAsync(ChangeReport report, ReportCard card, CancellationToken cancellation)
    {
        if (report.Items.Count == 0)
            return [new SendProblem("Laporan ini masih kosong. Tambahkan dulu data yang berubah.")];
        if (await limits.ReporterAsync(card.Me.ResidentId, cancellation) is { } limit)
            return [limit];
        return await checks.ItemsAsync(report, report.Items, card, cancellation);
    }
}
