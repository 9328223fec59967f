using Microsoft.Playwright;

namespace BanjarSari.Tests.Journeys;

/// <summary>
/// Base of journeys in a real browser. Whatever the browser complains of (CSP, scripts, failed files) fails the
/// test at its end. Not parallel: a resident has one session at a time.
/// </summary>
[NonParallelizable]
[Category("Browser")]
public abstract class JourneyTest
{
    private readonly List<string> _complaints = [];
    private readonly List<IBrowserContext> _contexts = [];

    /// <summary>A fresh browser profile, as a person's phone.</summary>
    protected async Task<IPage> PhoneAsync(int width = 360, bool script = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await JourneySetUp.Chrome.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = JourneySetUp.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            ColorScheme = colours,
            Locale = "id-ID",
        });
        _contexts.Add(context);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // The browser notes every answer of 400 and more; that is the test's own business.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.RequestFailed += (_, request) => _complaints.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document")
                _complaints.Add($"{response.Url}: {response.Status}");
        };
        return page;
    }

    /// <summary>What the browser has complained of so far; a test that expects a complaint clears it.</summary>
    protected IList<string> Complaints => _complaints;

    [TearDown]
    public async Task EndAsync()
    {
        foreach (var context in _contexts)
            await context.CloseAsync();
        _contexts.Clear();
        var complaints = _complaints.ToList();
        _complaints.Clear();
        Assert.That(complaints, Is.Empty, "The browser complained.");
    }

    /// <summary>Signs in through the form, as a person does.</summary>
    protected static async Task SignInAsync(IPage page, (string Nik, string Pin) who)
    {
        await page.GotoAsync("/layanan-mandiri/masuk");
        await page.GetByLabel("NIK", new() { Exact = true }).FillAsync(who.Nik);
        await page.GetByLabel("PIN", new() { Exact = true }).FillAsync(who.Pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
    }
}
