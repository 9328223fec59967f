using BanjarSari.SelfService.ChangeReports;
using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Register.Elements;
using BanjarSari.SelfService.Village;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>Reads what a receipt says of a sent report.</summary>
internal sealed class ReceiptReader(PopulationDbContext db, ReceiptCodes codes, VillageClock clock)
{
    /// <summary>The receipt of a report of <paramref name="reporterId"/>; null when there is no such sent report.</summary>
    public async Task<ReceiptPrint?> ReadAsync(Guid reporterId, string reference, CancellationToken cancellation)
    {
        var report = await db.ChangeReports.AsNoTracking().Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Reference == reference && row.ReporterResidentId == reporterId && row.SentAt != null, cancellation);
        if (report is null)
            return null;

        List<ChangeItem> items = [.. report.Items.OrderBy(item => item.Ordinal)];
        return new ReceiptPrint
        {
            Reference = reference,
            Code = codes.Of(report.Id),
            SentAt = clock.InWords(report.SentAt!.Value),
            Via = report.FiledByOfficer is null ? "Layanan Mandiri" : $"kantor desa, dicatat oleh {report.FiledByPost}",
            DueAt = clock.InWords(report.DueAt ?? report.SentAt.Value),
            Items = [.. items.Select(item => $"{What(item)} ({Whose(item, reporterId)})")],
            ToBring = [.. items.Where(item => item.BringToOffice).Select(item => item.Basis).Where(basis => basis.Length > 0).Distinct()],
        };
    }

    private static string What(ChangeItem item) => item.Element is { } key ? ElementCatalog.Find(key)?.Label ?? key : ReportForms.Find(item.Kind)?.Title ?? item.Kind;

    private static string Whose(ChangeItem item, Guid reporterId) =>
        item.SubjectResidentId is not { } subject ? "orang yang belum tercatat" : subject == reporterId ? "data pelapor" : "data anggota keluarga";
}
