using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Tells the slower of two officers who was first and what they did.</summary>
public sealed class ReportConflict(PopulationDbContext db, VillageClock clock)
{
    internal async Task<RegisterConflictException> OfAsync(ReportAct act, bool item, CancellationToken cancellation)
    {
        var row = item ? act.Item.Id : act.Report.Id;
        var last = await db.ProcessEvents.AsNoTracking().Where(change => change.EntityId == row)
            .Join(db.Processes.AsNoTracking(), change => change.ProcessId, process => process.Id, (_, process) => new { process.ActorPost, process.ActorName, process.ActorKind, process.At, process.Sequence })
            .OrderByDescending(process => process.Sequence).FirstOrDefaultAsync(cancellation);
        if (last is null)
            return new RegisterConflictException("Laporan ini sudah berubah sejak Anda membukanya. Muat ulang, periksa, lalu kirim lagi bila masih perlu.");
        var who = last.ActorKind == ActorKind.Resident ? "warga" : $"{last.ActorPost} ({last.ActorName})";
        var what = item ? $"Butir ini sudah {InWords(act.Item.State)}" : $"Laporan ini sudah {(act.Report.AssignedName is { } name ? $"diserahkan kepada {name}" : "diubah")}";
        return new RegisterConflictException($"{what} oleh {who} pada {clock.InWords(last.At)}. Muat ulang untuk melihat hasilnya.")
        {
            DecidedByPost = last.ActorPost,
            DecidedAt = last.At,
            Changed = [item ? act.Item.State : act.Report.State],
        };
    }

    private static string InWords(string state) => state switch
    {
        ChangeItemStates.Verified => "diperiksa dan dinyatakan benar",
        ChangeItemStates.NeedsImprovement => "dikembalikan untuk diperbaiki",
        ChangeItemStates.Waiting or ChangeItemStates.AwaitingConfirmation => "diubah",
        _ => state,
    };
}
