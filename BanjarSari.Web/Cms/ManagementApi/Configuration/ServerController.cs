using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BanjarSari.Web.Cms.ManagementApi.Configuration;

/// <summary>What the client asks of the server itself. The first two before anybody has signed in: they tell nothing.</summary>
[Route(Prefix + "/server")]
internal sealed class ServerController : ManagementController
{
    // The contract that is served, not this program's version.
    private const string Contract = "18.2.0";

    [HttpGet("status")]
    [AllowAnonymous]
    public object Status() => new { serverStatus = "Run" };

    [HttpGet("configuration")]
    [AllowAnonymous]
    public object Configuration() => new { allowPasswordReset = false, versionCheckPeriod = 0, allowLocalLogin = true, umbracoCssPath = "/umbraco/backoffice/css", signalR = new { skipNegotiation = false } };

    [HttpGet("information")]
    public object Information() => new { version = Contract, assemblyVersion = Contract, baseUtcOffset = "07:00:00", runtimeMode = "Production" };
}
