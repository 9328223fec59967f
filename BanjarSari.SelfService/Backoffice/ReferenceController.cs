using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>What the officers' screens need to know besides records: words, codes, forms, areas. Nothing personal.</summary>
[Route(Prefix + "/reference")]
[Authorize(OfficerPolicies.ViewRegister)]
[Revalidated]
public sealed class ReferenceController(ReferenceReader reference, PlaceReader places) : OfficerController
{
    /// <summary>Kinds of evidence and the matrix of which is accepted for what.</summary>
    [HttpGet("evidence")]
    [ProducesResponseType<EvidenceReference>(StatusCodes.Status200OK)]
    public IActionResult Evidence() => Ok(reference.Evidence());

    /// <summary>The questions of events and of a missing member.</summary>
    [HttpGet("forms")]
    [ProducesResponseType<IReadOnlyList<ChangeReports.ReportForm>>(StatusCodes.Status200OK)]
    public IActionResult Forms() => Ok(ReferenceReader.Forms());

    /// <summary>Coded reasons of a refusal, with their words.</summary>
    [HttpGet("refusal-reasons")]
    [ProducesResponseType<IReadOnlyList<ReferenceWord>>(StatusCodes.Status200OK)]
    public IActionResult RefusalReasons() => Ok(ReferenceReader.RefusalReasons());

    /// <summary>States of reports and of items, as residents read them.</summary>
    [HttpGet("states")]
    [ProducesResponseType<StateReference>(StatusCodes.Status200OK)]
    public IActionResult States() => Ok(ReferenceReader.States());

    /// <summary>Every element of a person's record: label, group, kind of value, tier.</summary>
    [HttpGet("elements")]
    [ProducesResponseType<IReadOnlyList<ElementReference>>(StatusCodes.Status200OK)]
    public IActionResult Elements() => Ok(reference.Elements());

    /// <summary>All reference code lists with their labels.</summary>
    [HttpGet("codes")]
    [ProducesResponseType<IReadOnlyList<CodeReference>>(StatusCodes.Status200OK)]
    public IActionResult Codes() => Ok(reference.Codes());

    /// <summary>Hamlets with their RW and RT.</summary>
    [HttpGet("areas")]
    [ProducesResponseType<IReadOnlyList<AreaReference>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AreasAsync(CancellationToken cancellation) => Ok(await places.AreasAsync(cancellation));

    /// <summary>Officers to whom a report can be given.</summary>
    [HttpGet("officers")]
    [Authorize(OfficerPolicies.ServeReports)]
    [ProducesResponseType<IReadOnlyList<OfficerReference>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> OfficersAsync(CancellationToken cancellation) => Ok(await places.OfficersAsync(cancellation));
}
