using System.Globalization;
using BanjarSari.SelfService.Audit;
using BanjarSari.SelfService.Documents.OfficialForms;
using BanjarSari.SelfService.Documents.Prints;
using BanjarSari.SelfService.Documents.Receipts;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Papers of a report, handed out at the counter: the receipt, and the filled forms for Disdukcapil.</summary>
[Route(Prefix + "/change-reports/{reference}")]
[Authorize(OfficerPolicies.ViewRegister)]
public sealed class ReportPrintsController(ReporterFinder reporters, OfficialFormService forms, ReceiptService receipts, CurrentOfficer current) : OfficerController
{
    /// <summary>F-1.02; everybody on it reads in their access trail that it was printed.</summary>
    [HttpGet("f-102.pdf")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public Task<IActionResult> RegistrationAsync(string reference, CancellationToken cancellation) =>
        PrintAsync(reference, (reporter, officer, by) => forms.PrintRegistrationAsync(Form(reporter, reference, officer), by, cancellation), cancellation);

    /// <summary>F-1.06; everybody on it reads in their access trail that it was printed.</summary>
    [HttpGet("f-106.pdf")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public Task<IActionResult> StatementAsync(string reference, CancellationToken cancellation) =>
        PrintAsync(reference, (reporter, officer, by) => forms.PrintStatementAsync(Form(reporter, reference, officer), by, cancellation), cancellation);

    /// <summary>The receipt; nobody's data stand on it.</summary>
    [HttpGet("tanda-terima.pdf")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "application/pdf")]
    public Task<IActionResult> ReceiptAsync(string reference, CancellationToken cancellation) => PrintAsync(
        reference, (reporter, officer, _) => receipts.PrintAsync(new PrintReceiptOptions { ReporterId = reporter, Reference = reference, AskedBy = officer.UserKey }, cancellation), cancellation);

    private static PrintFormOptions Form(Guid reporter, string reference, OfficerContext officer) => new() { ReporterId = reporter, Reference = reference, AskedBy = officer.UserKey };

    private async Task<IActionResult> PrintAsync(string reference, Func<Guid, OfficerContext, ActingPerson, Task<PrintFile?>> print, CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        if (await reporters.FindAsync(reference, officer, cancellation) is not { } reporter)
            return NotThere();
        Response.Headers.CacheControl = "no-store";
        try
        {
            return await print(reporter, officer, officer.Acting(HttpContext.TraceIdentifier)) is { } file
                ? File(file.Content, "application/pdf", file.Name)
                : NotThere("Untuk laporan ini tidak ada formulir yang perlu dicetak.");
        }
        catch (PrintLimitException refused)
        {
            Response.Headers.RetryAfter = ((int)Math.Ceiling(refused.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return refused.Limit == PrintLimit.TooMany
                ? OfficerProblem.Of(StatusCodes.Status429TooManyRequests, "TooMany", "Terlalu banyak cetakan", "Anda sudah mencetak terlalu sering dalam satu jam terakhir. Coba lagi nanti.")
                : OfficerProblem.Of(StatusCodes.Status503ServiceUnavailable, "Busy", "Sedang banyak yang mencetak", "Coba lagi sebentar lagi.");
        }
    }
}
