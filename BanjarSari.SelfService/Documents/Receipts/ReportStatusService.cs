using System.Net;
using BanjarSari.SelfService.DataStore;
using Microsoft.EntityFrameworkCore;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>
/// Looks the state of a report up by its number and the secret of its receipt. No such number, a wrong secret and a
/// malformed one take the same way: same answer, same work.
/// </summary>
public sealed class ReportStatusService
{
    /// <summary>Local address of the page.</summary>
    public const string Path = "/status-laporan";

    private readonly PopulationDbContext _db;
    private readonly ReceiptCodes _codes;
    private readonly StatusQuota _quota;

    internal ReportStatusService(PopulationDbContext db, ReceiptCodes codes, StatusQuota quota) => (_db, _codes, _quota) = (db, codes, quota);

    /// <summary>The state; null unless both belong together.</summary>
    public async Task<ReportStatus?> FindAsync(string? reference, string? code, CancellationToken cancellation = default)
    {
        var number = Normal(reference);
        var report = await _db.ChangeReports.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == number && row.SentAt != null, cancellation);
        return _codes.Matches(report?.Id ?? Guid.Empty, code) && report is not null
            ? new ReportStatus(report.State, report.SentAt!.Value, report.ClosedAt is null ? report.DueAt : null, report.ClosedAt)
            : null;
    }

    /// <summary>Counts one look-up; null when allowed, else how long to wait.</summary>
    public TimeSpan? Count(IPAddress? address, string? reference) => _quota.Take(address, Normal(reference));

    // However it was typed: letters and digits only, then in the form of a reference.
    private static string Normal(string? typed)
    {
        var text = new string([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).Take(32)]);
        return text.Length > 8 ? $"{text[..3]}-{text[3..7]}-{text[7..^1]}-{text[^1]}" : text;
    }
}
