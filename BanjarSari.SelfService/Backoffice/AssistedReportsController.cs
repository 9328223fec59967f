using BanjarSari.SelfService.ChangeReports.Assisted;
using BanjarSari.SelfService.Evidence.Serving;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Filing at the counter for a resident who stands there.</summary>
[Route(Prefix + "/change-reports")]
[Authorize(OfficerPolicies.EnterChange)]
[EvidenceUpload]
public sealed class AssistedReportsController(AssistedFilingService filing, CurrentOfficer current) : OfficerController
{
    /// <summary>Files a report with its photos; sent again with the same <c>submissionId</c> it is the same report.</summary>
    [HttpPost]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<FiledReport>(StatusCodes.Status201Created)]
    public async Task<IActionResult> FileAsync([FromForm] AssistedReportForm form, CancellationToken cancellation)
    {
        var result = await filing.FileAsync(form.Options(), await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation);
        return result switch
        {
            null => NotThere(),
            { Reference: { } reference } => Created($"/{Prefix}/change-reports/{reference}", new FiledReport(reference)),
            _ => Refused(string.Join(" ", result.Problems.Select(problem => problem.Ordinal is { } ordinal ? $"Butir {ordinal}. {problem.Sentence}" : problem.Sentence))),
        };
    }
}
