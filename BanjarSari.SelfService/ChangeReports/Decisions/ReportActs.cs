using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>
/// The frame of every officer's act on a report: one turn at the write gate, the version that was seen, one save for item,
/// report, register, trail and notices together. Nothing begun, nothing written.
/// </summary>
public sealed class ReportActs(PopulationDbContext db, ActLog log, ReportConflict conflicts)
{
    // Another process may decide a neighbouring item or take the same serial at the same moment.
    private const int Tries = 3;

    internal Task<DecisionResult?> OnItemAsync(ItemActOptions options, OfficerContext officer, string requestId, Func<ReportAct, bool> repeats, Func<ReportAct, Task> body, CancellationToken cancellation) =>
        RunAsync(options.Reference, options.Ordinal, act => act.Item.Version == options.Version, officer, requestId, repeats, body, cancellation);

    internal Task<DecisionResult?> OnReportAsync(ReportActOptions options, OfficerContext officer, string requestId, Func<ReportAct, bool> repeats, Func<ReportAct, Task> body, CancellationToken cancellation) =>
        RunAsync(options.Reference, null, act => act.Report.Version == options.Version, officer, requestId, repeats, body, cancellation);

    private async Task<DecisionResult?> RunAsync(string reference, int? ordinal, Func<ReportAct, bool> isSeen, OfficerContext officer, string requestId, Func<ReportAct, bool> repeats, Func<ReportAct, Task> body, CancellationToken cancellation)
    {
        var by = officer.Acting(requestId);
        using var turn = await db.Gate.EnterAsync(cancellation);
        for (var tries = 1; ; tries++)
        {
            // What the request has read before may be out of date.
            db.ChangeTracker.Clear();
            try
            {
                if (await LoadAsync(reference, ordinal, officer, by, cancellation) is not { } act)
                    return null;
                if (!isSeen(act))
                    return repeats(act) ? act.Result(changed: false) : throw await conflicts.OfAsync(act, ordinal is not null, cancellation);
                await body(act);
                return act.Result(await SaveAsync(act, cancellation));
            }
            catch (DbUpdateException failure) when (tries < Tries && !StoreBusyException.Is(failure))
            {
                // Loaded anew, either it works or the version tells who was first.
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new RegisterConflictException("Laporan ini sedang diubah petugas lain. Muat ulang, periksa, lalu kirim lagi bila masih perlu.");
            }
            catch
            {
                db.ChangeTracker.Clear();
                throw;
            }
        }
    }

    private async Task<ReportAct?> LoadAsync(string reference, int? ordinal, OfficerContext officer, ActingPerson by, CancellationToken cancellation)
    {
        var report = await db.ChangeReports.Include(row => row.Items).SingleOrDefaultAsync(row => row.Reference == reference && row.State != ChangeReportStates.Draft, cancellation);
        var item = report?.Items.Find(row => row.Ordinal == ordinal);
        return report is null || (ordinal is not null && item is null) ? null : new ReportAct(report, item, officer, by, log);
    }

    private async Task<bool> SaveAsync(ReportAct act, CancellationToken cancellation)
    {
        if (act.Process is not { } process)
            return false;
        var report = act.Report;
        report.State = ChangeReportStates.Of(report.Items, report.AssignedOfficer is not null);
        foreach (var item in report.Items.Where(item => ChangeItemStates.Final.Contains(item.State)))
            item.OpenKey = null;
        if (report.Items.TrueForAll(item => ChangeItemStates.Final.Contains(item.State)))
            report.ClosedAt ??= process.At;
        db.Processes.Add(process);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return true;
    }
}
