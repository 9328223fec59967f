using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Notifications;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Thirty days after an item was forwarded, or approved and stands on KK or KTP-el too, reminds its reporter once.</summary>
public sealed class ReportReminders(PopulationDbContext db, Notifier notifier, ActLog acts, TimeProvider clock)
{
    private const int Days = 30;
    private const int AtOnce = 200;

    /// <summary>Reminds whom it is time to remind and returns how many reports that were.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellation = default)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var elements = SiakElements.All;
        var due = await db.ChangeItems.Where(item => item.RemindedAt == null && item.DecidedAt <= before
                && (item.State == ChangeItemStates.Forwarded || (item.State == ChangeItemStates.Approved && item.Tier < 3 && (item.Element == null || elements.Contains(item.Element)))))
            .OrderBy(item => item.DecidedAt).Take(AtOnce).ToListAsync(cancellation);
        var reports = due.GroupBy(item => item.ReportId).ToList();
        foreach (var items in reports)
            await RemindAsync(items.Key, [.. items], cancellation);
        return reports.Count;
    }

    private async Task RemindAsync(Guid reportId, List<ChangeItem> items, CancellationToken cancellation)
    {
        var report = await db.ChangeReports.AsNoTracking().SingleAsync(row => row.Id == reportId, cancellation);
        var process = acts.Begin(ProcessKinds.ReportReminded, ActingPerson.System("report-reminders"), report.Reference);
        acts.Add(process, "reminded", nameof(ChangeReport), report.Id, report.ReporterResidentId, report.FamilyId);
        foreach (var item in items)
            item.RemindedAt = process.At;
        db.Processes.Add(process);
        await notifier.TellAsync(new Notice
        {
            ResidentId = report.ReporterResidentId,
            Title = $"Laporan {report.Reference}: sudah ke Disdukcapil?",
            Body = items.Exists(item => item.State == ChangeItemStates.Forwarded)
                ? "Laporan Anda menunggu dokumen baru dari Disdukcapil. Setelah dokumen itu terbit, tunjukkan di kantor desa."
                : "Data desa sudah diperbarui, tetapi KK dan KTP-el Anda mungkin belum. Bawa bukti yang sama ke Disdukcapil.",
            Link = OutcomeNotices.LinkTo(report.Reference!),
        }, cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
