using BanjarSari.SelfService.Documents.Receipts;
using BanjarSari.SelfService.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Pages.Receipts;

/// <summary>Tanda terima of an own report. Nobody's data stand on it, so the PIN is not asked again.</summary>
public sealed class ReceiptPdfModel(ReceiptService receipts) : PrintPage
{
    /// <summary>Sends the PDF; 404 for a report that is not there or not of this resident.</summary>
    public Task<IActionResult> OnGetAsync(string nomor, CancellationToken cancellation) => SendAsync(request => receipts.PrintAsync(
        new PrintReceiptOptions { ReporterId = request.ResidentId, Reference = nomor, AskedBy = request.ResidentId }, cancellation));
}
