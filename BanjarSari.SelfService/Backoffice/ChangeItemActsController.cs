using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Decisions on one item of a report. Which of them are possible for whom stands with the item, see <see cref="DecisionRights"/>.</summary>
[Route(Prefix + "/change-reports/{reference}/items/{ordinal:int}")]
public sealed class ChangeItemActsController(ItemApproval approval, ItemRefusal refusal, ItemImprovement improvement, ItemForwarding forwarding, CurrentOfficer current) : OfficerActController(current)
{
    /// <summary>Finds the item right; applies it when nobody else has to.</summary>
    [HttpPost("approve")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> ApproveAsync(string reference, int ordinal, ApproveRequest body, CancellationToken cancellation) =>
        ActAsync(approval.ApproveAsync, body.Options(reference, ordinal), cancellation);

    /// <summary>Refuses the item with a coded reason and a sentence for the resident.</summary>
    [HttpPost("refuse")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> RefuseAsync(string reference, int ordinal, RefuseRequest body, CancellationToken cancellation) =>
        ActAsync(refusal.RefuseAsync, new RefuseItemOptions { Reference = reference, Ordinal = ordinal, Version = body.Version, ReasonCode = body.ReasonCode, Answer = body.Answer }, cancellation);

    /// <summary>Asks the resident to mend the item.</summary>
    [HttpPost("ask")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> AskAsync(string reference, int ordinal, AskRequest body, CancellationToken cancellation) =>
        ActAsync(improvement.AskAsync, new AskImprovementOptions { Reference = reference, Ordinal = ordinal, Version = body.Version, Answer = body.Answer }, cancellation);

    /// <summary>Sends the resident on to Disdukcapil.</summary>
    [HttpPost("forward")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> ForwardAsync(string reference, int ordinal, ForwardRequest body, CancellationToken cancellation) =>
        ActAsync(forwarding.ForwardAsync, new ForwardItemOptions { Reference = reference, Ordinal = ordinal, Version = body.Version, Answer = body.Answer }, cancellation);

    /// <summary>The new document of a forwarded item was shown.</summary>
    [HttpPost("close")]
    [Authorize(OfficerPolicies.Decide)]
    public Task<ActionResult<DecisionResult>> CloseAsync(string reference, int ordinal, CloseRequest body, CancellationToken cancellation) =>
        ActAsync(forwarding.CloseAsync, body.Options(reference, ordinal), cancellation);
}
