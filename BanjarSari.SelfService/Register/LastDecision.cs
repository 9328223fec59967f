using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Register;

/// <summary>Tells the loser of two simultaneous changes who decided first and what.</summary>
public sealed class LastDecision(PopulationDbContext db, ActLog acts, VillageClock clock)
{
    private static readonly string[] Kinds = [ProcessKinds.ResidentChanged, ProcessKinds.EventRecorded, ProcessKinds.EventUndone, ProcessKinds.ReportApproved, ProcessKinds.ResidentsImported];

    /// <summary>The exception to throw, made from the newest act that changed this resident.</summary>
    public async Task<RegisterConflictException> ConflictAsync(Guid residentId, CancellationToken cancellation = default)
    {
        var last = await db.ProcessEvents.AsNoTracking().Where(change => change.ResidentId == residentId && change.EntityKind != nameof(ChangeItem))
            .Join(db.Processes.AsNoTracking().Where(process => Kinds.Contains(process.Kind)), change => change.ProcessId, process => process.Id, (change, process) => new { Change = change, Process = process })
            .OrderByDescending(pair => pair.Process.Sequence).FirstOrDefaultAsync(cancellation);
        if (last is null)
            return new RegisterConflictException("Data ini sudah berubah sejak Anda membukanya. Muat ulang, periksa, lalu kirim lagi bila masih perlu.");

        List<string> labels = [.. acts.Read(last.Change).Select(change => ElementCatalog.Find(change.Element)?.Label).OfType<string>()];
        var what = labels.Count == 0 ? "" : $" ({string.Join(", ", labels)})";
        return new RegisterConflictException($"Data ini sudah diubah lebih dulu oleh {last.Process.ActorPost} pada {clock.InWords(last.Process.At)}{what}. Muat ulang, periksa, lalu kirim lagi bila masih perlu.")
        {
            DecidedByPost = last.Process.ActorPost,
            DecidedAt = last.Process.At,
            Changed = labels,
        };
    }
}
