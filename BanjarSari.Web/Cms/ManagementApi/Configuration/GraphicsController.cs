using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>The village's sign in place of Umbraco's, at the addresses where the client looks for it.</summary>
[AllowAnonymous]
[Route(Prefix + "/security/back-office/graphics")]
internal sealed class GraphicsController(IWebHostEnvironment environment) : ManagementController
{
    [HttpGet("{name:regex(^(logo|logo-alternative|login-logo|login-logo-alternative|login-background)$)}")]
    public IActionResult Get() => File(environment.WebRootFileProvider.GetFileInfo("img/backoffice.svg").CreateReadStream(), "image/svg+xml");
}
