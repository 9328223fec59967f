using BanjarSari.SelfService.Documents.Pdf;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Village;
using Microsoft.Extensions.Options;

namespace BanjarSari.SelfService.Documents.Receipts;

/// <summary>
/// Receipts of sent reports. Nobody's data stand on one, so that it leaves no record of a print and no look in the trail.
/// </summary>
public sealed class ReceiptService
{
    private readonly ReceiptReader _receipts;
    private readonly PrintPress _press;
    private readonly IOptions<VillageOptions> _village;
    private readonly VillageClock _clock;

    internal ReceiptService(ReceiptReader receipts, PrintPress press, IOptions<VillageOptions> village, VillageClock clock) =>
        (_receipts, _press, _village, _clock) = (receipts, press, village, clock);

    /// <summary>The receipt; null where the reporter has no such sent report. Throws <see cref="PrintLimitException"/>.</summary>
    public Task<PrintFile?> PrintAsync(PrintReceiptOptions options, CancellationToken cancellation = default) => _press.LimitedAsync(options.AskedBy, async () =>
        await _receipts.ReadAsync(options.ReporterId, options.Reference, cancellation) is { } receipt
            ? new PrintFile(PdfRenderer.Render(ReceiptPage.Describe(receipt, _village.Value, _clock.InWords(_clock.UtcNow), _clock.UtcNow)), "tanda-terima.pdf")
            : null, cancellation);
}
