using BanjarSari.SelfService.ChangeReports.Desk;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The work list of change reports, and one report as it is decided.</summary>
[Route(Prefix + "/change-reports")]
[Authorize(OfficerPolicies.ViewRegister)]
public sealed class ChangeReportsController(DeskListReader list, DeskReportReader reports, CurrentOfficer current) : OfficerController
{
    /// <summary>Reports of the officer's area, the oldest promise first; open ones unless states are named.</summary>
    [HttpGet]
    [ProducesResponseType<DeskList>(StatusCodes.Status200OK)]
    public async Task<DeskList> ListAsync([FromQuery] WorkListQuery query, CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        return await list.ReadAsync(query.Filter(officer), officer, cancellation);
    }

    /// <summary>One report. Everybody it is about reads in their access trail that it was opened, and for what purpose.</summary>
    [HttpGet("{reference}")]
    [ProducesResponseType<DeskReport>(StatusCodes.Status200OK)]
    public async Task<IActionResult> FindAsync(string reference, [FromQuery] string? purpose, CancellationToken cancellation) =>
        await reports.FindAsync(reference, purpose, await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation) is { } report ? Ok(report) : NotThere();
}
