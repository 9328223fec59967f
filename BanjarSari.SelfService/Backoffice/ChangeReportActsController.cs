using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Who works on a report, and what is said on it.</summary>
[Route(Prefix + "/change-reports/{reference}")]
public sealed class ChangeReportActsController(ReportAssignment assignment, ReportMessages messages, CurrentOfficer current) : OfficerActController(current)
{
    /// <summary>Takes the report.</summary>
    [HttpPost("take")]
    [Authorize(OfficerPolicies.ServeReports)]
    public Task<ActionResult<DecisionResult>> TakeAsync(string reference, VersionRequest body, CancellationToken cancellation) =>
        ActAsync(assignment.TakeAsync, new ReportActOptions { Reference = reference, Version = body.Version }, cancellation);

    /// <summary>Gives the report back, so that anybody can take it.</summary>
    [HttpPost("give-back")]
    [Authorize(OfficerPolicies.ServeReports)]
    public Task<ActionResult<DecisionResult>> GiveBackAsync(string reference, VersionRequest body, CancellationToken cancellation) =>
        ActAsync(assignment.GiveBackAsync, new ReportActOptions { Reference = reference, Version = body.Version }, cancellation);

    /// <summary>Gives the report to another officer.</summary>
    [HttpPost("assign")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> AssignAsync(string reference, AssignRequest body, CancellationToken cancellation) =>
        ActAsync(assignment.AssignAsync, new AssignReportOptions { Reference = reference, Version = body.Version, OfficerUserKey = body.OfficerUserKey }, cancellation);

    /// <summary>Writes to the resident on the report.</summary>
    [HttpPost("messages")]
    [Authorize(OfficerPolicies.ServeReports)]
    public Task<ActionResult<DecisionResult>> WriteAsync(string reference, MessageRequest body, CancellationToken cancellation) =>
        ActAsync(messages.WriteAsync, new WriteMessageOptions { Reference = reference, Version = body.Version, Text = body.Text, Ordinal = body.Ordinal }, cancellation);
}
