using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>What is received at the counter for one item of a report.</summary>
[Route(Prefix + "/change-reports/{reference}/items/{ordinal:int}")]
[Authorize(OfficerPolicies.ServeReports)]
public sealed class CounterActsController(CounterActs counter, CurrentOfficer current) : OfficerActController(current)
{
    /// <summary>The adult whose record it is agreed, or did not, at the counter.</summary>
    [HttpPost("consent")]
    public Task<ActionResult<DecisionResult>> ConsentAsync(string reference, int ordinal, ConsentRequest body, CancellationToken cancellation) =>
        ActAsync(counter.ConsentAsync, new RecordConsentOptions { Reference = reference, Ordinal = ordinal, Version = body.Version, Agreed = body.Agreed }, cancellation);

    /// <summary>The original evidence was shown at the counter.</summary>
    [HttpPost("evidence-shown")]
    public Task<ActionResult<DecisionResult>> EvidenceShownAsync(string reference, int ordinal, VersionRequest body, CancellationToken cancellation) =>
        ActAsync(counter.EvidenceShownAsync, new ItemActOptions { Reference = reference, Ordinal = ordinal, Version = body.Version }, cancellation);
}
