using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

namespace BanjarSari.Tests.Journeys;

/// <summary>The real program with the demo village, listening on a loopback port for a real browser.</summary>
internal sealed class BrowserHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("banjarsari-journeys-");

    /// <summary>Starts to listen; returns the address.</summary>
    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = _directory.FullName,
            ["Health:MinimumFreeDiskPercent"] = "0",
            ["Log:Console"] = "false",
            ["Demo:Enabled"] = "true",
            ["Demo:Residents"] = "60",
            ["Session:RequireHttps"] = "false",
            ["PinHash:MemoryKiB"] = "64",
            ["PinHash:Passes"] = "1",
        }));
    }
}
