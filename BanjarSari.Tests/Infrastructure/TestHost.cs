using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>
/// The whole program, started once for all tests. Each test gets its own SQLite file, copied from a
/// migrated template, chosen through <see cref="TestDatabase.Current"/>.
/// </summary>
public sealed class TestHost : WebApplicationFactory<Program>
{
    private static readonly Lazy<TestHost> Shared = new(Start);
    private static int _hosts;

    public static TestHost Instance => Shared.Value;

    /// <summary>Starts at 23 November 2026 10.00 WIB; a test may move it for itself.</summary>
    public TestClock Clock { get; } = new();

    private static TestHost Start()
    {
        var host = new TestHost();
        // Else the test's database and clock (AsyncLocal) would not reach the request.
        host.Server.PreserveExecutionContext = true;
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            // A directory for each host made from this one: two may not serve from the same. The key is common,
            // so that every host opens what the test has sealed.
            ["DataDirectory"] = Directory.CreateDirectory(Path.Combine(TestDatabase.Directory, $"host-{Interlocked.Increment(ref _hosts)}")).FullName,
            ["Keys:RootKeyFile"] = Path.Combine(TestDatabase.Directory, "keys", "root.key"),
            ["Health:MinimumFreeDiskPercent"] = "0",
            ["Health:RepeatSeconds"] = "0",
            ["Log:Console"] = "false",
            ["Demo:Enabled"] = "false",
            ["Session:RequireHttps"] = "true",
            // The cost is not what the tests are about; at full cost each sign-in takes 18 ms of a core.
            ["PinHash:MemoryKiB"] = "64",
            ["PinHash:Passes"] = "1",
        }));
        builder.ConfigureServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.AddTestDatabase();
        });
    }
}
