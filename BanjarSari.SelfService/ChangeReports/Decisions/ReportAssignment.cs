using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Who looks after a report.</summary>
public sealed class ReportAssignment(ReportActs acts, DecisionRights rights, Involvement involvement, PopulationDbContext db)
{
    /// <summary>The officer takes the report; null when there is none with this reference.</summary>
    public Task<DecisionResult?> TakeAsync(ReportActOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnReportAsync(options, officer, requestId, act => act.Report.AssignedOfficer == officer.UserKey, async act =>
        {
            if (act.Report.AssignedOfficer == officer.UserKey)
                return;
            await rights.GuardAsync(DecisionActs.Take, act.Report, officer, cancellation);
            if (act.Report.AssignedOfficer is not null)
                throw new RegisterConflictException($"Laporan ini sedang ditangani {act.Report.AssignedName}. Minta petugas itu mengembalikannya lebih dahulu.");
            act.Begin(ProcessKinds.ReportTaken);
            Give(act, "taken", officer.UserKey, officer.Name);
        }, cancellation);

    /// <summary>The report is nobody's again; null when there is none with this reference.</summary>
    public Task<DecisionResult?> GiveBackAsync(ReportActOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnReportAsync(options, officer, requestId, act => act.Report.AssignedOfficer is null, async act =>
        {
            if (act.Report.AssignedOfficer is null)
                return;
            await rights.GuardAsync(DecisionActs.GiveBack, act.Report, officer, cancellation);
            act.Begin(ProcessKinds.ReportReturned);
            Give(act, "returned", null, null);
        }, cancellation);

    /// <summary>The report goes to another officer; null when there is none with this reference.</summary>
    public Task<DecisionResult?> AssignAsync(AssignReportOptions options, OfficerContext officer, string requestId, CancellationToken cancellation = default) =>
        acts.OnReportAsync(options, officer, requestId, act => act.Report.AssignedOfficer == options.OfficerUserKey, async act =>
        {
            if (act.Report.AssignedOfficer == options.OfficerUserKey)
                return;
            await rights.GuardAsync(DecisionActs.Assign, act.Report, officer, cancellation);
            var other = await db.Officers.AsNoTracking().SingleOrDefaultAsync(row => row.UserKey == options.OfficerUserKey, cancellation)
                ?? throw new RegisterException("Petugas ini tidak terdaftar. Pilih petugas dari daftar.");
            if (await involvement.IsAsync(act.Report, other.ResidentId, cancellation))
                throw new RegisterException($"Laporan ini menyangkut {other.Name} atau keluarganya. Pilih petugas lain.");
            act.Begin(ProcessKinds.ReportAssigned);
            Give(act, "assigned", other.UserKey, other.Name);
        }, cancellation);

    private static void Give(ReportAct act, string word, Guid? key, string? name)
    {
        act.Note(word, new ValueChange(nameof(ChangeReport.AssignedOfficer), act.Report.AssignedOfficer?.ToString(), key?.ToString()));
        (act.Report.AssignedOfficer, act.Report.AssignedName) = (key, name);
    }
}
