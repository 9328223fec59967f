using BanjarSari.SelfService.DataStore;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BanjarSari.Tests.Infrastructure;

/// <summary>Base of tests that go through the front door: own database, own clock, own browser.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
public abstract class HostTest
{
    private readonly List<IDisposable> _owned = [];
    private IServiceScope? _scope;

    /// <summary>A browser without redirects followed, over HTTPS.</summary>
    protected HttpClient Browser { get; private set; } = null!;

    /// <summary>The test's own view of its database.</summary>
    protected PopulationDbContext Db => Services.GetRequiredService<PopulationDbContext>();

    /// <summary>Makes people.</summary>
    protected Village Village => field ??= new Village(Services);

    /// <summary>Makes staff.</summary>
    protected Staff Staff => field ??= new Staff(Services);

    protected IServiceProvider Services => (_scope ??= TestHost.Instance.Services.CreateScope()).ServiceProvider;

    // Not async: an AsyncLocal set in an async method would be lost on return.
    [SetUp]
    public void BeginHostTest()
    {
        TestClock.Reset();
        TestDatabase.Begin();
        Browser = NewBrowser();
    }

    [TearDown]
    public void EndHostTest()
    {
        foreach (var owned in _owned)
            owned.Dispose();
        _scope?.Dispose();
        TestDatabase.End();
    }

    /// <summary>A further browser with its own cookies.</summary>
    protected HttpClient NewBrowser()
    {
        var browser = TestHost.Instance.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        _owned.Add(browser);
        return browser;
    }

    /// <summary>A further scope on the same database, as a second request would have.</summary>
    protected IServiceScope NewScope()
    {
        var scope = TestHost.Instance.Services.CreateScope();
        _owned.Add(scope);
        return scope;
    }
}
