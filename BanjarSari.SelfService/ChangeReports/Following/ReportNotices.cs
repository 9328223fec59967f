using BanjarSari.SelfService.Notifications;

namespace BanjarSari.SelfService.ChangeReports.Following;

/// <summary>Notices between the people of a family about a report: numbers and links, never names or values. The act that calls saves.</summary>
public sealed class ReportNotices(Notifier notifier)
{
    /// <summary>Tells each person whose consent an item of <paramref name="items"/> waits for, once.</summary>
    public async Task AskConsentAsync(ChangeReport report, IEnumerable<ChangeItem> items, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var asked in items.Where(item => item.State == ChangeItemStates.AwaitingConfirmation).GroupBy(item => item.ConfirmerResidentId!.Value))
            await TellAsync(asked.Key, "Persetujuan Anda diminta",
                $"Anggota keluarga Anda mengusulkan perubahan data Anda dalam laporan {report.Reference}. Bacalah, lalu setujui atau tolak. Tanpa persetujuan Anda, data Anda tidak berubah.",
                Addresses.Step(report.Reference!, asked.Min(item => item.Ordinal), "persetujuan"), cancellation);
    }

    /// <summary>Tells the reporter that the other agreed.</summary>
    public Task AgreedAsync(ChangeReport report, CancellationToken cancellation = default) => TellAsync(
        report.ReporterResidentId, "Usulan Anda disetujui anggota keluarga",
        $"Satu butir laporan {report.Reference} sudah disetujui orang yang bersangkutan. Petugas desa akan memeriksanya.", Addresses.Of(report.Reference!), cancellation);

    /// <summary>Tells the reporter that the other did not agree.</summary>
    public Task DeclinedAsync(ChangeReport report, CancellationToken cancellation = default) => TellAsync(
        report.ReporterResidentId, "Usulan Anda tidak disetujui",
        $"Satu butir laporan {report.Reference} tidak disetujui orang yang bersangkutan, jadi butir itu dibatalkan. Bicarakan dulu dengannya sebelum melapor lagi.", Addresses.Of(report.Reference!), cancellation);

    /// <summary>Tells the person who had to agree or had agreed that the item was taken back.</summary>
    public Task TakenBackAsync(Guid confirmerId, ChangeReport report, CancellationToken cancellation = default) => TellAsync(
        confirmerId, "Usulan perubahan data Anda dibatalkan",
        $"Usulan perubahan data Anda dalam laporan {report.Reference} sudah dibatalkan pelapornya. Data Anda tidak berubah.", Addresses.Of(report.Reference!), cancellation);

    private Task TellAsync(Guid residentId, string title, string body, string link, CancellationToken cancellation) =>
        notifier.TellAsync(new Notice { ResidentId = residentId, Title = title, Body = body, Link = link }, cancellation);
}
