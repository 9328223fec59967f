using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Notifications;
using BanjarSari.SelfService.Register;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.ChangeReports.Decisions;

/// <summary>Tells residents what became of a report: its number, a state, a link; never whose data or which (design.md 5).</summary>
public sealed class OutcomeNotices(Notifier notifier, PopulationDbContext db)
{
    /// <summary>Address of a report in Layanan Mandiri.</summary>
    internal static string LinkTo(string reference) => $"/layanan-mandiri/lapor/{reference}";

    internal async Task ApprovedAsync(ReportAct act, CancellationToken cancellation)
    {
        await TellReporterAsync(act, "disetujui", "Satu butir laporan Anda disetujui dan sudah masuk ke register desa. Buka laporan ini untuk melihat langkah berikutnya.", cancellation);
        if (act.Item.SubjectResidentId is { } subject && subject != act.Report.ReporterResidentId && await db.Residents.AnyAsync(row => row.Id == subject && row.State == ResidentStates.Alive, cancellation))
            await TellAsync(subject, act, "data Anda diperbarui", "Data Anda di register desa diperbarui melalui laporan anggota keluarga. Jika Anda tidak menyetujuinya, hubungi kantor desa.", cancellation);
    }

    internal Task RefusedAsync(ReportAct act, CancellationToken cancellation) =>
        TellReporterAsync(act, "ditolak", "Satu butir laporan Anda ditolak. Buka laporan ini untuk membaca alasannya dan apa yang dapat Anda lakukan.", cancellation);

    internal Task ImprovementAskedAsync(ReportAct act, CancellationToken cancellation) =>
        TellReporterAsync(act, "perlu perbaikan", "Petugas meminta perbaikan pada satu butir laporan Anda. Buka laporan ini, perbaiki, lalu kirim lagi dengan nomor yang sama.", cancellation);

    internal Task ForwardedAsync(ReportAct act, CancellationToken cancellation) =>
        TellReporterAsync(act, "diteruskan ke Disdukcapil", "Satu butir laporan Anda hanya dapat diubah oleh Disdukcapil. Buka laporan ini untuk melihat formulir dan berkas yang perlu dibawa.", cancellation);

    internal Task DeclinedAsync(ReportAct act, CancellationToken cancellation) =>
        TellReporterAsync(act, "satu butir dibatalkan", "Satu butir laporan Anda dibatalkan karena tidak disetujui oleh orang yang datanya akan diubah.", cancellation);

    internal Task WrittenAsync(ReportAct act, CancellationToken cancellation) =>
        TellReporterAsync(act, "pesan dari petugas", "Petugas menulis pesan pada laporan Anda. Buka laporan ini untuk membaca dan menjawabnya.", cancellation);

    private Task TellReporterAsync(ReportAct act, string what, string body, CancellationToken cancellation) =>
        TellAsync(act.Report.ReporterResidentId, act, what, body, cancellation);

    private Task TellAsync(Guid resident, ReportAct act, string what, string body, CancellationToken cancellation) =>
        notifier.TellAsync(new Notice { ResidentId = resident, Title = $"Laporan {act.Report.Reference}: {what}", Body = body, Link = LinkTo(act.Report.Reference!) }, cancellation);
}
