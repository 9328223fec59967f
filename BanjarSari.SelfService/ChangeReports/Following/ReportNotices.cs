using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.SignIn;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Notices between the people of a family about a report: numbers and links, never names or values. The act that calls saves.</summary>
public sealed class ReportNotices(PopulationDbContext db, TimeProvider clock)
{
    /// <summary>Tells each person whose consent an item of <paramref name="items"/> waits for, once.</summary>
    public void AskConsent(ChangeReport report, IEnumerable<ChangeItem> items)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var asked in items.Where(item => item.State == ChangeItemStates.AwaitingConfirmation).GroupBy(item => item.ConfirmerResidentId!.Value))
            Add(asked.Key, "Persetujuan Anda diminta",
                $"Anggota keluarga Anda mengusulkan perubahan data Anda dalam laporan {report.Reference}. Bacalah, lalu setujui atau tolak. Tanpa persetujuan Anda, data Anda tidak berubah.",
                Addresses.Step(report.Reference!, asked.Min(item => item.Ordinal), "persetujuan"));
    }

    /// <summary>Tells the reporter that the other agreed.</summary>
    public void Agreed(ChangeReport report) => Add(
        report.ReporterResidentId, "Usulan Anda disetujui anggota keluarga",
        $"Satu butir laporan {report.Reference} sudah disetujui orang yang bersangkutan. Petugas desa akan memeriksanya.", Addresses.Of(report.Reference!));

    /// <summary>Tells the reporter that the other did not agree.</summary>
    public void Declined(ChangeReport report) => Add(
        report.ReporterResidentId, "Usulan Anda tidak disetujui",
        $"Satu butir laporan {report.Reference} tidak disetujui orang yang bersangkutan, jadi butir itu dibatalkan. Bicarakan dulu dengannya sebelum melapor lagi.", Addresses.Of(report.Reference!));

    /// <summary>Tells the person who had to agree or had agreed that the item was taken back.</summary>
    public void TakenBack(Guid confirmerId, ChangeReport report) => Add(
        confirmerId, "Usulan perubahan data Anda dibatalkan",
        $"Usulan perubahan data Anda dalam laporan {report.Reference} sudah dibatalkan pelapornya. Data Anda tidak berubah.", Addresses.Of(report.Reference!));

    private void Add(Guid residentId, string title, string body, string link) => db.InboxMessages.Add(new InboxMessage
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ResidentId = residentId,
        At = clock.GetUtcNow().UtcDateTime,
        Title = title,
        Body = body,
        Link = link,
    });
}
