using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>One program and one Chromium for all journeys. Without Chromium they are skipped and say so; nothing is ever downloaded.</summary>
[SetUpFixture]
public sealed class JourneySetUp
{
    private const string Chromium = "/usr/bin/chromium";
    private static IPlaywright? _playwright;
    private static BrowserHost? _host;

    internal static IBrowser Chrome { get; private set; } = null!;

    internal static Uri Address { get; private set; } = null!;

    /// <summary>Services of the program under test, for what no page can do yet.</summary>
    internal static IServiceProvider Services => _host!.Services;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        if (!File.Exists(Chromium))
            Assert.Ignore($"Journeys need {Chromium} (Debian package chromium); it is not on this machine.");
        _host = new BrowserHost();
        Address = _host.Start();
        _playwright = await Playwright.CreateAsync();
        Chrome = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        if (Chrome is not null)
            await Chrome.CloseAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
