using System.ComponentModel.DataAnnotations;
using BanjarSari.SelfService.Officers;
using BanjarSari.SelfService.Register.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>Finds residents: by name in the address, by number only in the body, so that no number stands in an address.</summary>
[Route(Prefix + "/residents")]
[Authorize(OfficerPolicies.ViewRegister)]
public sealed class ResidentsController(ResidentSearch search, ResidentUnmask unmask, CurrentOfficer current) : OfficerController
{
    /// <summary>Residents of the officer's area whose name begins so; masked.</summary>
    [HttpGet]
    [ProducesResponseType<ResidentHits>(StatusCodes.Status200OK)]
    public async Task<ResidentHits> ByNameAsync([FromQuery] string? query, [FromQuery, Range(0, 10_000)] int skip, [FromQuery, Range(1, ResidentSearch.Most)] int take = 20, CancellationToken cancellation = default) =>
        await search.ByNameAsync(query, skip, take, await current.GetAsync(cancellation), cancellation);

    /// <summary>The resident with a NIK, or those on a card; masked, and in their access trail.</summary>
    [HttpPost("search")]
    [ProducesResponseType<ResidentHits>(StatusCodes.Status200OK)]
    public async Task<ResidentHits> ByNumberAsync(NumberSearchRequest body, CancellationToken cancellation) =>
        await search.ByNumberAsync(body.Nik, body.KkNumber, await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation);

    /// <summary>The numbers of one resident in full, for a purpose that the resident reads.</summary>
    [HttpPost("{id:guid}/unmask")]
    [Authorize(OfficerPolicies.Unmask)]
    [ProducesResponseType<UnmaskedResident>(StatusCodes.Status200OK)]
    public async Task<IActionResult> UnmaskAsync(Guid id, UnmaskRequest body, CancellationToken cancellation) =>
        await unmask.UnmaskAsync(new UnmaskOptions { ResidentId = id, Purpose = body.Purpose }, await current.GetAsync(cancellation), HttpContext.TraceIdentifier, cancellation) is { } numbers ? Ok(numbers) : NotThere();
}
