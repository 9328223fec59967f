using BanjarSari.SelfService.Officers;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.SelfService.Backoffice;

/// <summary>The OpenAPI document, for officers and for the build of the extension.</summary>
[Route("umbraco/openapi/selfservice.json")]
public sealed class OpenApiController(OpenApiBytes document) : OfficerController
{
    /// <summary>OpenAPI 3.1 as JSON.</summary>
    [HttpGet]
    public async Task<FileContentResult> ReadAsync(CancellationToken cancellation) => File(await document.GetAsync(cancellation), "application/json; charset=utf-8");
}
