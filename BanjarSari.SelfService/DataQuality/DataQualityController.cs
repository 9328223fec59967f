using BanjarSari.SelfService.DataStore;
using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.DataQuality;

/// <summary>Data quality for the backoffice: where the register stands, work lists, accepting what only looks wrong.</summary>
[Route(Prefix + "/data-quality")]
[Authorize(OfficerPolicies.ViewRegister)]
public sealed class DataQualityController(DataQualityService quality, CurrentOfficer current, PopulationDbContext db) : OfficerController
{
    /// <summary>By kind of problem, by hamlet, over time; an area officer gets the figures of the own area.</summary>
    [HttpGet]
    [ProducesResponseType<DataQualitySummary>(StatusCodes.Status200OK)]
    public async Task<DataQualitySummary> SummaryAsync(CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        return await quality.SummaryAsync(DataQualityScope.Of(officer, db), cancellation);
    }

    /// <summary>Open problems of one kind, oldest first, numbers masked; at most 100 at once. 404 for an unknown kind.</summary>
    [HttpGet("{kind}")]
    [ProducesResponseType<DataProblemList>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> ListAsync(string kind, int skip = 0, int take = 20, Guid? hamlet = null, CancellationToken cancellation = default)
    {
        var officer = await current.GetAsync(cancellation);
        var query = new DataProblemQuery { Kind = kind, Skip = skip, Take = take, HamletId = hamlet, Scope = DataQualityScope.Of(officer, db) };
        return await quality.ListAsync(query, cancellation) is { } list ? Ok(list) : NotThere();
    }

    /// <summary>Accepts one problem as right, with a reason.</summary>
    [HttpPost("problems/{id:guid}/accept")]
    [Authorize(OfficerPolicies.Decide)]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> AcceptAsync(Guid id, AcceptProblemRequest request, CancellationToken cancellation)
    {
        var officer = await current.GetAsync(cancellation);
        var options = new AcceptProblemOptions { ProblemId = id, Reason = request.Reason };
        return await quality.AcceptAsync(options, officer.Acting(HttpContext.TraceIdentifier), cancellation) ? NoContent() : NotThere();
    }
}
