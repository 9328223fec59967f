using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.FamilyCard;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Adults agree to a change of their own record that another member of the family proposes, or decline it (register.md section 12, no. 11).</summary>
public sealed class ConsentService(PopulationDbContext db, ChangeReportReader reader, ReportNotices notices, ActLog acts, VillageClock clock)
{
    private const string Channel = "layanan-mandiri";

    /// <summary>What <paramref name="residentId"/> is asked; null: nothing waits there for them.</summary>
    public async Task<ConsentView?> FindAsync(Guid residentId, string reference, int ordinal, CancellationToken cancellation = default)
    {
        if (await AskedAsync(residentId, reference, ordinal, cancellation) is not var (report, item))
            return null;
        var reporter = await db.Residents.AsNoTracking().Where(row => row.Id == report.ReporterResidentId).Select(row => new { row.NamePrefix, row.Name, row.NameSuffix }).SingleAsync(cancellation);
        var names = await db.Residents.AsNoTracking().Where(row => row.Id == item.SubjectResidentId).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        report.Items.RemoveAll(row => row.Id != item.Id);
        var view = await reader.ReadAsync(report, names, residentId, cancellation);
        return new ConsentView(MemberName.Full(reporter.NamePrefix, reporter.Name, reporter.NameSuffix), view.Items[0], item.Version);
    }

    /// <summary>Records the word. Null: nothing waits there for them. Throws <see cref="RegisterConflictException"/> when the item is not the one they read.</summary>
    public async Task<bool?> AnswerAsync(ConsentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var turn = await db.Gate.EnterAsync(cancellation);
        if (await AskedAsync(options.ResidentId, options.Reference, options.Ordinal, cancellation) is not var (report, item))
            return null;
        if (item.Version != options.Version)
            throw new RegisterConflictException("Usulan ini baru saja diubah pelapornya. Baca lagi isinya sebelum menjawab.");

        (item.ConfirmedAt, item.ConfirmedVia) = (clock.UtcNow, Channel);
        if (options.Agreed)
            item.State = ChangeItemStates.Waiting;
        else
            (item.State, item.DecidedAt, item.OpenKey) = (ChangeItemStates.Withdrawn, clock.UtcNow, null);
        ReportClosing.Follow(report, clock.UtcNow);

        var process = acts.Begin(options.Agreed ? ProcessKinds.ReportConfirmed : ProcessKinds.ReportDeclined, options.By);
        acts.Add(process, "changed", nameof(ChangeItem), item.Id, item.SubjectResidentId, report.FamilyId, [new ValueChange(nameof(ChangeItem.State), ChangeItemStates.AwaitingConfirmation, item.State)]);
        db.Processes.Add(process);
        await (options.Agreed ? notices.AgreedAsync(report, cancellation) : notices.DeclinedAsync(report, cancellation));
        await db.SaveInGateAsync(cancellationToken: cancellation);
        return options.Agreed;
    }

    private async Task<(ChangeReport Report, ChangeItem Item)?> AskedAsync(Guid residentId, string reference, int ordinal, CancellationToken cancellation)
    {
        var report = await db.ChangeReports.Include(row => row.Items).FirstOrDefaultAsync(
            row => row.Reference == reference && row.Items.Any(item => item.Ordinal == ordinal && item.ConfirmerResidentId == residentId && item.State == ChangeItemStates.AwaitingConfirmation), cancellation);
        return report is null ? null : (report, report.Items.Single(item => item.Ordinal == ordinal));
    }
}
