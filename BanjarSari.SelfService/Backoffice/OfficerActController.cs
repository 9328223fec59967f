using BanjarSari.SelfService.ChangeReports.Decisions;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Base of controllers whose actions carry out one act on a report and tell its new versions.</summary>
public abstract class OfficerActController(CurrentOfficer current) : OfficerController
{
    /// <summary>One act of the officer who asks; 404 where the service finds nothing.</summary>
    protected async Task<ActionResult<DecisionResult>> ActAsync<TOptions>(Func<TOptions, OfficerContext, string, CancellationToken, Task<DecisionResult?>> act, TOptions options, CancellationToken cancellation) =>
        await act(options, await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation) is { } result ? result : NotThere();
}
