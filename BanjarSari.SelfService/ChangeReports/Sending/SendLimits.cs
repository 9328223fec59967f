using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.ChangeReports.Sending;

/// <summary>How much one resident may report, and how often the core of a record may change (register.md section 12, India's example).</summary>
public sealed class SendLimits(PopulationDbContext db, IOptions<ChangeReportOptions> options, VillageClock clock)
{
    /// <summary>Why this resident may send no further report now; null: they may.</summary>
    public async Task<SendProblem?> ReporterAsync(Guid reporterId, CancellationToken cancellation = default)
    {
        var mine = db.ChangeReports.Where(row => row.ReporterResidentId == reporterId && row.FiledByOfficer == null);
        var open = await mine.CountAsync(row => ChangeReportStates.Open.Contains(row.State), cancellation);
        if (open >= options.Value.MostOpenReports)
            return new SendProblem($"Anda masih mempunyai {open} laporan yang belum selesai. Tunggu hasilnya, atau batalkan yang tidak perlu, lalu kirim laporan ini. Drafnya tetap tersimpan.");
        var since = clock.UtcNow.AddDays(-1);
        return await mine.CountAsync(row => row.SentAt > since, cancellation) >= options.Value.MostReportsADay
            ? new SendProblem("Anda sudah mengirim banyak laporan hari ini. Kirim laporan ini besok, atau datang ke kantor desa. Drafnya tetap tersimpan.")
            : null;
    }

    /// <summary>Why this element of this person rests; null: it does not.</summary>
    public async Task<SendProblem?> CoreAsync(ChangeItem item, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Element is null || !options.Value.CoreElements.Contains(item.Element))
            return null;
        var since = clock.UtcNow.AddDays(-options.Value.CorePauseDays);
        var last = await db.ChangeItems.Where(row => row.SubjectResidentId == item.SubjectResidentId && row.Element == item.Element && row.State == ChangeItemStates.Approved && row.DecidedAt > since)
            .OrderByDescending(row => row.DecidedAt).Select(row => row.DecidedAt).FirstOrDefaultAsync(cancellation);
        return last is { } at
            ? new SendProblem($"{ReportSentences.Label(item)}: data ini baru diubah pada {clock.DateInWords(at)}. Perubahan berikutnya dalam {options.Value.CorePauseDays} hari hanya dapat dilaporkan di kantor desa. Hapus butir ini.")
            : null;
    }
}
