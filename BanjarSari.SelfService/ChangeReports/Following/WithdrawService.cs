using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Takes back what nobody has decided yet.</summary>
public sealed class WithdrawService(PopulationDbContext db, ReportNotices notices, ActLog acts, VillageClock clock)
{
    /// <summary>How many items were taken back; 0: all were decided meanwhile; null: no such report or item of this resident.</summary>
    public async Task<int?> WithdrawAsync(WithdrawOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var turn = await db.Gate.EnterAsync(cancellation);
        var report = await db.ChangeReports.Include(row => row.Items).FirstOrDefaultAsync(row => row.Reference == options.Reference && row.ReporterResidentId == options.ReporterId, cancellation);
        var named = report?.Items.Where(item => options.Ordinal is null || item.Ordinal == options.Ordinal).ToList();
        if (report is null || named is not { Count: > 0 })
            return null;
        var items = named.Where(item => ChangeItemStates.Withdrawable.Contains(item.State)).ToList();
        if (items.Count == 0)
            return 0;

        var process = acts.Begin(ProcessKinds.ReportWithdrawn, options.By);
        foreach (var item in items)
        {
            acts.Add(process, "changed", nameof(ChangeItem), item.Id, item.SubjectResidentId, report.FamilyId, [new ValueChange(nameof(ChangeItem.State), item.State, ChangeItemStates.Withdrawn)]);
            (item.State, item.DecidedAt, item.OpenKey) = (ChangeItemStates.Withdrawn, clock.UtcNow, null);
        }

        ReportClosing.Follow(report, clock.UtcNow);
        db.Processes.Add(process);
        foreach (var confirmer in items.Select(item => item.ConfirmerResidentId).OfType<Guid>().Distinct())
            await notices.TakenBackAsync(confirmer, report, cancellation);
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return items.Count;
    }
}
